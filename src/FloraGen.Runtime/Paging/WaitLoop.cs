namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Asks until an answer is settled.</summary>
internal static class WaitLoop
{
    /// <returns>The first answer that is not pending.</returns>
    /// <exception cref="ApiTimeoutException">The last answer within the time was pending still.</exception>
    public static async Task<T> RunAsync<T>(
        Func<CancellationToken, Task<T>> fetch,
        Func<T, bool> isPending,
        Func<T, string> describe,
        WaitOptions? options,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        WaitOptions wait = options ?? new WaitOptions();
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(wait.PollInterval, TimeSpan.Zero, "wait.PollInterval");
        long start = time.GetTimestamp();
        while (true)
        {
            T answer = await fetch(cancellationToken).ConfigureAwait(false);
            if (!isPending(answer))
            {
                return answer;
            }

            TimeSpan left = wait.Timeout - time.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
            {
                string seconds = wait.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
                throw new ApiTimeoutException($"Still {describe(answer)} after {seconds} s.");
            }

            await Task.Delay(left < wait.PollInterval ? left : wait.PollInterval, time, cancellationToken).ConfigureAwait(false);
        }
    }
}
