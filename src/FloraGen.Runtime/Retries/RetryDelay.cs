namespace FloraGen.Runtime.Internal;

using System;

/// <summary>How long to wait in front of another attempt.</summary>
internal static class RetryDelay
{
    private const double FirstSeconds = 0.5;
    private const double LongestSeconds = 8;
    private const double Jitter = 0.25;

    /// <param name="response">The response that failed; null when there was none.</param>
    /// <param name="retries">The number of retries so far.</param>
    /// <param name="options">The longest wait, the source of randomness, and the clock that a date is measured by.</param>
    public static TimeSpan Of(ServerResponse? response, int retries, ApiOptions options)
    {
        TimeSpan wish = response is not null && RetryAfter.Of(response.Headers, options.TimeProvider) is { } servers ? servers : Backoff(retries, options);
        return wish < options.MaxRetryDelay ? wish : options.MaxRetryDelay;
    }

    /// <summary>What is no number is none of these either.</summary>
    private static double Fraction(double random) => random > 0 ? Math.Min(random, 1) : 0;

    private static TimeSpan Backoff(int retries, ApiOptions options)
    {
        double seconds = Math.Min(FirstSeconds * Math.Pow(2, retries), LongestSeconds);
        // Clients that failed together would come back together without it.
#if NET8_0_OR_GREATER
#pragma warning disable CA5394 // Jitter is no secret.
        double random = options.Randomizer is { } own ? Fraction(own()) : Random.Shared.NextDouble();
#pragma warning restore CA5394
#else
        double random = options.Randomizer is { } own ? Fraction(own()) : SharedRandom.NextDouble();
#endif
        return TimeSpan.FromSeconds(seconds * (1 - (random * Jitter)));
    }
}
