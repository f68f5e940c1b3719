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
#if NET8_0_OR_GREATER
    public static CancellationTokenSource Start(TimeSpan timeout, TimeProvider time) => new(Checked(timeout), time);
#else
    public static CancellationTokenSource Start(TimeSpan timeout, TimeProvider time) => new ClockedTokenSource(Checked(timeout), time);
#endif

    /// <summary>Starts the time anew.</summary>
#if NET8_0_OR_GREATER
    public static void Restart(CancellationTokenSource limit, TimeSpan timeout) => limit.CancelAfter(timeout);
#else
    public static void Restart(CancellationTokenSource limit, TimeSpan timeout) => ((ClockedTokenSource)limit).Restart(timeout);
#endif

    private static TimeSpan Checked(TimeSpan timeout)
        => timeout == Timeout.InfiniteTimeSpan || (timeout > TimeSpan.Zero && timeout <= s_longest)
            ? timeout
            : throw new ArgumentOutOfRangeException(nameof(Timeout), timeout, "A timeout has to be more than zero and at most 49 days, or infinite.");
}
