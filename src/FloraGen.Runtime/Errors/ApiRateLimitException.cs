namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net;

/// <summary>There were too many requests (HTTP 429).</summary>
public sealed class ApiRateLimitException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    public ApiRateLimitException(string message, string? body = null, TimeSpan? retryAfter = null)
        : base(message, (HttpStatusCode)429, body)
        => RetryAfter = retryAfter;

    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; <c>Retry-After</c> among them says how long the server asks to wait.</param>
    public ApiRateLimitException(string message, string? body, IReadOnlyDictionary<string, string> headers)
        : base(message, (HttpStatusCode)429, body, headers)
        => RetryAfter = Internal.RetryAfter.Of(Headers);

    internal ApiRateLimitException(string message, Internal.ServerResponse response, TimeSpan? retryAfter)
        : base(message, response)
        => RetryAfter = retryAfter;

    /// <summary>How long the server asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }
}
