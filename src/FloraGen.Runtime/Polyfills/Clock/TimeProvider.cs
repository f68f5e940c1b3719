namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;
using System.Threading;

/// <summary>The clock, where there is no type of .NET for it: the package Microsoft.Bcl.TimeProvider has that type.</summary>
internal class TimeProvider
{
    public static TimeProvider System { get; } = new();

    public virtual DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow;

    /// <summary>A point in time that no change of the clock moves.</summary>
    public virtual long GetTimestamp() => Stopwatch.GetTimestamp();

    public TimeSpan GetElapsedTime(long start) => TimeSpan.FromSeconds((GetTimestamp() - start) / (double)Stopwatch.Frequency);

    public virtual ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        => new SystemTimer(new Timer(callback, state, dueTime, period));

    private sealed class SystemTimer : ITimer
    {
        private readonly Timer _timer;

        public SystemTimer(Timer timer) => _timer = timer;

        public bool Change(TimeSpan dueTime, TimeSpan period) => _timer.Change(dueTime, period);

        public void Dispose() => _timer.Dispose();
    }
}
