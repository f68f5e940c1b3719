namespace FloraGen.Servers.Checking;

/// <summary>What handlers received and returned, as values of .NET, until a check asks for it.</summary>
public sealed class Recorder
{
    private readonly Lock _lock = new();
    private object?[]? _received;
    private object?[]? _returned;

    /// <summary>What nobody asked for yet, in words; empty where everything was looked at.</summary>
    public IEnumerable<string> Unseen
    {
        get
        {
            lock (_lock)
            {
                return [.. _received is null ? [] : (string[])["what was received"], .. _returned is null ? [] : (string[])["what was returned"]];
            }
        }
    }

    /// <summary>Notes what a handler received, in the order of its parameters.</summary>
    public void Receive(params object?[] values)
    {
        lock (_lock)
        {
            _received = values;
        }
    }

    /// <summary>Notes what a handler returns, and gives it back.</summary>
    public T Respond<T>(T value)
    {
        lock (_lock)
        {
            _returned = [value];
        }

        return value;
    }

    /// <summary>Notes what was received, and gives the first of it as the response.</summary>
    public T Echo<T>(T value, params object?[] others)
    {
        Receive([value, .. others]);
        return Respond(value);
    }

    /// <summary>Forgets what an earlier check left.</summary>
    public void Clear() => _ = (TakeReceived(), TakeReturned());

    /// <summary>The values of the last call, or null without one.</summary>
    public object?[]? TakeReceived()
    {
        lock (_lock)
        {
            object?[]? values = _received;
            _received = null;
            return values;
        }
    }

    /// <summary>The one value of the last response, or null without one.</summary>
    public object?[]? TakeReturned()
    {
        lock (_lock)
        {
            object?[]? values = _returned;
            _returned = null;
            return values;
        }
    }
}
