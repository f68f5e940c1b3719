namespace Reliability.Support;

/// <summary>A clock on which short waits, such as those in front of another attempt, are over at once, and long ones when the test says so.</summary>
internal sealed class SwiftClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<Wait> _long = [];

    /// <summary>Where long waits begin: longer than any wait in front of another attempt.</summary>
    public static TimeSpan LongFrom { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The time of every long wait that is under way is up.</summary>
    public void EndLongWaits()
    {
        Wait[] over;
        lock (_lock)
        {
            over = [.. _long];
            _long.Clear();
        }

        foreach (Wait wait in over)
        {
            wait.End();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Wait wait = new(this, () => callback(state));
        if (dueTime == Timeout.InfiniteTimeSpan || dueTime >= LongFrom)
        {
            _ = wait.Change(dueTime, period);
            return wait;
        }

        _ = ThreadPool.QueueUserWorkItem(_ => callback(state));
        return wait;
    }

    private sealed class Wait(SwiftClock clock, Action end) : ITimer
    {
        public void End() => end();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._lock)
            {
                _ = clock._long.Remove(this);
                if (dueTime != Timeout.InfiniteTimeSpan)
                {
                    clock._long.Add(this);
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
