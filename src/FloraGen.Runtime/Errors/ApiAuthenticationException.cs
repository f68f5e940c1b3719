namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The credentials are missing or wrong (HTTP 401).</summary>
public sealed class ApiAuthenticationException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiAuthenticationException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.Unauthorized, body, headers)
    {
    }

    internal ApiAuthenticationException(string message, Internal.ServerResponse response)
        : base(message, response)
    {
    }
}
