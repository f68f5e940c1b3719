namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>There is no such thing, or the caller may not see it (HTTP 404).</summary>
public sealed class ApiNotFoundException : ApiException
{
    /// <summary>For tests that let a substitute of a client fail.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiNotFoundException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.NotFound, body, headers)
    {
    }

    internal ApiNotFoundException(string message, Internal.ServerResponse answer)
        : base(message, answer)
    {
    }
}
