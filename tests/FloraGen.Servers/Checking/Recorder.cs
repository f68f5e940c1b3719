namespace FloraGen.Servers.Checking;

/// <summary>What handlers received and answered, as values of .NET, until a check asks for it.</summary>
public sealed class Recorder
{
    private readonly Lock _lock = new();
    private object?[]? _received;
    private object?[]? _answered;

    /// <summary>What nobody asked for yet, in words; empty where everything was looked at.</summary>
    public IEnumerable<string> Unseen
    {
        get
        {
            lock (_lock)
            {
                return [.. _received is null ? [] : (string[])["what was received"], .. _answered is null ? [] : (string[])["what was answered"]];
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

    /// <summary>Notes what a handler answers, and gives it back.</summary>
    public T Answer<T>(T value)
    {
        lock (_lock)
        {
            _answered = [value];
        }

        return value;
    }

    /// <summary>Notes what was received, and gives the first of it as the answer.</summary>
    public T Echo<T>(T value, params object?[] others)
    {
        Receive([value, .. others]);
        return Answer(value);
    }

    /// <summary>Forgets what an earlier check left.</summary>
    public void Clear() => _ = (TakeReceived(), TakeAnswered());

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

    /// <summary>The one value of the last answer, or null without one.</summary>
    public object?[]? TakeAnswered()
    {
        lock (_lock)
        {
            object?[]? values = _answered;
            _answered = null;
            return values;
        }
    }
}
