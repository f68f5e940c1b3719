namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The server failed (HTTP 500 and above).</summary>
public sealed class ApiServerException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiServerException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.InternalServerError, body, headers)
    {
    }

    internal ApiServerException(string message, Internal.ServerResponse response)
        : base(message, response)
    {
    }
}
