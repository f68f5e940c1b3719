namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The API does not know who calls: the key is missing or wrong (HTTP 401).</summary>
public sealed class ApiAuthenticationException : ApiException
{
    /// <summary>For tests that let a substitute of a client fail.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiAuthenticationException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.Unauthorized, body, headers)
    {
    }

    internal ApiAuthenticationException(string message, Internal.ServerResponse answer)
        : base(message, answer)
    {
    }
}
