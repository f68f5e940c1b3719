namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The caller is not allowed to do this (HTTP 403).</summary>
public sealed class ApiPermissionDeniedException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiPermissionDeniedException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.Forbidden, body, headers)
    {
    }

    internal ApiPermissionDeniedException(string message, Internal.ServerResponse response)
        : base(message, response)
    {
    }
}
