namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The request conflicts with the state of the resource, or with another request (HTTP 409).</summary>
public sealed class ApiConflictException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiConflictException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.Conflict, body, headers)
    {
    }

    internal ApiConflictException(string message, Internal.ServerResponse response)
        : base(message, response)
    {
    }
}
