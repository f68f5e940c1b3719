namespace RuntimeTests.Support;

/// <summary>
/// A clock that moves only when somebody waits by it: a short wait is over at once and moves it on; a long one, such as a
/// timeout, is over when the short ones have moved the clock that far.
/// </summary>
internal sealed class HandMovedClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<LongWait> _longWaits = [];
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>The short waits, in the order in which they were asked for.</summary>
    public List<TimeSpan> Waits { get; } = [];

    /// <summary>Where long waits begin.</summary>
    public TimeSpan LongFrom { get; init; } = TimeSpan.FromSeconds(60);

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Time that passes while nobody waits.</summary>
    public void Advance(TimeSpan time) => _now += time;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        LongWait wait = new(this, () => callback(state));
        if (dueTime == Timeout.InfiniteTimeSpan || dueTime >= LongFrom)
        {
            _ = wait.Change(dueTime, period);
            return wait;
        }

        LongWait[] over;
        lock (_lock)
        {
            Waits.Add(dueTime);
            _now += dueTime;
            over = [.. _longWaits.Where(item => item.Due <= _now)];
            _longWaits.RemoveAll(over.Contains);
        }

        foreach (LongWait item in over)
        {
            item.End();
        }

        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return wait;
    }

    private sealed class LongWait(HandMovedClock clock, Action end) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void End() => end();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                _ = clock._longWaits.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    Due = clock._now + dueTime;
                    clock._longWaits.Add(this);
                }
            }

            return true;
        }

        public void Dispose() => Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
