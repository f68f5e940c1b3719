namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;

/// <summary>The end of what may not take longer.</summary>
internal static class TimeLimit
{
    /// <summary>The longest time that a timer can be set to: some 49 days.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>Cancels when the time is up.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No timer can be set to that.</exception>
    public static CancellationTokenSource Start(TimeSpan timeout, TimeProvider time) => new(Checked(timeout), time);

    private static TimeSpan Checked(TimeSpan timeout)
        => timeout == Timeout.InfiniteTimeSpan || (timeout > TimeSpan.Zero && timeout <= s_longest)
            ? timeout
            : throw new ArgumentOutOfRangeException(nameof(Timeout), timeout, "A timeout has to be more than zero and at most 49 days, or infinite.");
}
