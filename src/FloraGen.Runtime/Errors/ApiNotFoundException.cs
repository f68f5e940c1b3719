namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The resource does not exist, or the caller is not allowed to see it (HTTP 404).</summary>
public sealed class ApiNotFoundException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiNotFoundException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.NotFound, body, headers)
    {
    }

    internal ApiNotFoundException(string message, Internal.ServerResponse response)
        : base(message, response)
    {
    }
}
