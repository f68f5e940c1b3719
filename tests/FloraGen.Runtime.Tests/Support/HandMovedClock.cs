namespace RuntimeTests.Support;

/// <summary>A clock that stands still; what waits by it is let go at once, and the waits are written down.</summary>
internal sealed class HandMovedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>Delays in the order in which they were asked for, timeouts among them.</summary>
    public List<TimeSpan> Waits { get; } = [];

    /// <summary>Waits this long or longer never end: they are the timeouts of attempts.</summary>
    public TimeSpan EndlessFrom { get; init; } = TimeSpan.FromSeconds(60);

    public override DateTimeOffset GetUtcNow() => _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan || dueTime >= EndlessFrom)
        {
            return new Stopped();
        }

        Waits.Add(dueTime);
        _now += dueTime;
        ThreadPool.QueueUserWorkItem(_ => callback(state));
        return new Stopped();
    }

    private sealed class Stopped : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
    }
}
