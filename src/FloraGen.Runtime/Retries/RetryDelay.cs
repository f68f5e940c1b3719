namespace FloraGen.Runtime.Internal;

using System;

/// <summary>How long to wait in front of another attempt.</summary>
internal static class RetryDelay
{
    private const double FirstSeconds = 0.5;
    private const double LongestSeconds = 8;
    private const double Jitter = 0.25;

    /// <summary>A server's wish counts up to here: nobody would wait for longer in the middle of a call.</summary>
    private static readonly TimeSpan s_longestWish = TimeSpan.FromSeconds(60);

    /// <param name="answer">The answer that failed; null when there was none.</param>
    /// <param name="retries">The number of retries so far.</param>
    /// <param name="time">The clock that a date is measured by.</param>
    public static TimeSpan Of(ApiAnswer? answer, int retries, TimeProvider time)
    {
        if (answer is not null && RetryAfter.Of(answer.Headers, time) is { } wish)
        {
            return wish < s_longestWish ? wish : s_longestWish;
        }

        double seconds = Math.Min(FirstSeconds * Math.Pow(2, retries), LongestSeconds);
        // Clients that failed together would come back together without it.
#pragma warning disable CA5394 // Jitter is no secret.
        return TimeSpan.FromSeconds(seconds * (1 - (Random.Shared.NextDouble() * Jitter)));
#pragma warning restore CA5394
    }
}
