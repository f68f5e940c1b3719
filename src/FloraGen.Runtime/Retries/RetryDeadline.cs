namespace FloraGen.Runtime.Internal;

using System;

/// <summary>The end of a call, and what is told when it comes.</summary>
internal sealed class RetryDeadline
{
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _time;
    private readonly long _start;

    public RetryDeadline(TimeSpan timeout, TimeProvider time)
    {
        _timeout = timeout;
        _time = time;
        _start = time.GetTimestamp();
    }

    /// <summary>The time that is left.</summary>
    public TimeSpan Left => _timeout - _time.GetElapsedTime(_start);

    /// <summary>The number of attempts that were begun.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why the attempt before the one under way failed; null for the first one.</summary>
    public ApiException? LastFailure { get; set; }

    public void Begin() => Attempts++;
}
