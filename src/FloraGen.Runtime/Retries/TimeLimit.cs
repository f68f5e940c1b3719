namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;

/// <summary>The end of what may not take longer.</summary>
internal static class TimeLimit
{
    /// <summary>The longest time that a timer can be set to: some 49 days.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(uint.MaxValue - 1);

    /// <summary>Cancels when the time is up.</summary>
    /// <param name="timeout">The time.</param>
    /// <param name="time">The clock that tells.</param>
    /// <param name="name">The option that has the time.</param>
    /// <exception cref="ArgumentOutOfRangeException">No timer can be set to that.</exception>
#if NET8_0_OR_GREATER
    public static CancellationTokenSource Start(TimeSpan timeout, TimeProvider time, string name = nameof(Timeout)) => new(Checked(timeout, name), time);
#else
    public static CancellationTokenSource Start(TimeSpan timeout, TimeProvider time, string name = nameof(Timeout)) => new ClockedTokenSource(Checked(timeout, name), time);
#endif

    /// <summary>Starts the time anew.</summary>
#if NET8_0_OR_GREATER
    public static void Restart(CancellationTokenSource limit, TimeSpan timeout) => limit.CancelAfter(timeout);
#else
    public static void Restart(CancellationTokenSource limit, TimeSpan timeout) => ((ClockedTokenSource)limit).Restart(timeout);
#endif

    /// <returns>The time itself.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No timer can be set to that.</exception>
    public static TimeSpan Checked(TimeSpan timeout, string name = nameof(Timeout))
        => timeout == Timeout.InfiniteTimeSpan || (timeout > TimeSpan.Zero && timeout <= s_longest)
            ? timeout
            : throw new ArgumentOutOfRangeException(name, timeout, "A timeout must be greater than zero and at most 49 days, or infinite.");
}
