using System.IO.Enumeration;

namespace FloraSandbox.Faults;

/// <summary>The faults that wait for their requests. Each request meets the first fault that matches it, or none.</summary>
public sealed class FaultQueue
{
    private readonly Lock _gate = new();
    private readonly List<Fault> _faults = [];

    internal FaultQueue()
    {
    }

    /// <summary>How many faults wait; one that hits several requests counts once.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _faults.Count;
            }
        }
    }

    /// <summary>Adds a fault behind those that wait already.</summary>
    /// <exception cref="ArgumentException">The fault could never do what it says; the message tells why.</exception>
    public void Enqueue(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (FaultCheck.Problem(fault) is string problem)
        {
            throw new ArgumentException($"Not a usable fault: {problem}.", nameof(fault));
        }

        lock (_gate)
        {
            _faults.Add(fault);
        }
    }

    /// <summary>Forgets all faults that wait.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _faults.Clear();
        }
    }

    internal Fault? Take(string method, string path)
    {
        lock (_gate)
        {
            int index = _faults.FindIndex(fault => Matches(fault, method, path));
            if (index < 0)
            {
                return null;
            }

            Fault taken = _faults[index];
            if (taken.Times > 1)
            {
                _faults[index] = taken with { Times = taken.Times - 1 };
            }
            else
            {
                _faults.RemoveAt(index);
            }

            return taken;
        }
    }

    private static bool Matches(Fault fault, string method, string path)
        => (fault.Method is null || string.Equals(fault.Method, method, StringComparison.OrdinalIgnoreCase))
            && (fault.Path is null || FileSystemName.MatchesSimpleExpression(fault.Path, path, ignoreCase: false));
}
