namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net;

/// <summary>A successful response does not match the OpenAPI document.</summary>
public sealed class ApiSerializationException : ApiException
{
    /// <summary>For tests in which a substitute of a client fails.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="jsonPath">The JSON path of the error in the body, such as <c>$.assets[3].status</c>.</param>
    /// <param name="body">The body of the response.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiSerializationException(string message, string jsonPath, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.OK, body, headers)
        => JsonPath = jsonPath;

    internal ApiSerializationException(string message, string jsonPath, Internal.ServerResponse response, Exception? innerException)
        : base(message, response, innerException)
        => JsonPath = jsonPath;

    /// <summary>The JSON path of the error in the body, such as <c>$.assets[3].status</c>.</summary>
    public string JsonPath { get; }
}
