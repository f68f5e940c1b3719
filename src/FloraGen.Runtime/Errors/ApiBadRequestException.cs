namespace FloraGen.Runtime;

using System.Collections.Generic;
using System.Net;

/// <summary>The request is not valid (HTTP 400).</summary>
public sealed class ApiBadRequestException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="body">The body of the response, as JSON.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiBadRequestException(string message, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.BadRequest, body, headers)
    {
    }

    internal ApiBadRequestException(string message, Internal.ServerResponse response)
        : base(message, response)
    {
    }
}
