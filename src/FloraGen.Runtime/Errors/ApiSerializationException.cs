namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net;

/// <summary>A successful response is not what the API's document says.</summary>
public sealed class ApiSerializationException : ApiException
{
    /// <summary>For tests that let a substitute of a client fail.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="jsonPath">Where in the body the fault stands, such as <c>$.assets[3].status</c>.</param>
    /// <param name="body">The body of the response.</param>
    /// <param name="headers">The headers of the response; null for none.</param>
    public ApiSerializationException(string message, string jsonPath, string? body = null, IReadOnlyDictionary<string, string>? headers = null)
        : base(message, HttpStatusCode.OK, body, headers)
        => JsonPath = jsonPath;

    internal ApiSerializationException(string message, string jsonPath, Internal.ServerResponse answer, Exception? innerException)
        : base(message, answer, innerException)
        => JsonPath = jsonPath;

    /// <summary>Where in the body the fault stands, such as <c>$.assets[3].status</c>.</summary>
    public string JsonPath { get; }
}
