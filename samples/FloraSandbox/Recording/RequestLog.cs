using System.Collections;

namespace FloraSandbox.Recording;

/// <summary>
/// The requests that the sandbox received, oldest first; the last 10,000 of them. Safe to read while requests arrive:
/// enumeration goes over what was there when it started.
/// </summary>
public sealed class RequestLog : IReadOnlyCollection<RecordedRequest>
{
    private const int Capacity = 10_000;

    private readonly Lock _gate = new();
    private readonly Queue<RecordedRequest> _requests = new();

    internal RequestLog()
    {
    }

    /// <summary>How many requests are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _requests.Count;
            }
        }
    }

    /// <summary>Forgets all requests.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _requests.Clear();
        }
    }

    /// <inheritdoc/>
    public IEnumerator<RecordedRequest> GetEnumerator()
    {
        lock (_gate)
        {
            return _requests.ToList().GetEnumerator();
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(RecordedRequest request)
    {
        lock (_gate)
        {
            if (_requests.Count == Capacity)
            {
                _requests.Dequeue();
            }

            _requests.Enqueue(request);
        }
    }
}
