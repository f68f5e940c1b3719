namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The content of the request is not valid (HTTP 422).</summary>
public sealed class ApiUnprocessableEntityException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiUnprocessableEntityException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, (HttpStatusCode)422, body, headers)
    {
    }

    internal ApiUnprocessableEntityException(string message, Internal.ServerResponse response)
        : base(message, response)
    {
    }
}
