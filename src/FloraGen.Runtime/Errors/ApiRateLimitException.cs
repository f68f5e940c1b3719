namespace FloraGen.Runtime;

using System;

/// <summary>There were too many requests (HTTP 429).</summary>
public sealed class ApiRateLimitException : ApiException
{
    internal ApiRateLimitException(string message, Internal.ApiAnswer answer, TimeSpan? retryAfter)
        : base(message, answer)
        => RetryAfter = retryAfter;

    /// <summary>How long the server asks to wait, as it said it; null when it did not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
