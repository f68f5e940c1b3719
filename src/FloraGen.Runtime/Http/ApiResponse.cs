namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Net;

/// <summary>The outside of an answer.</summary>
public class ApiResponse
{
    private readonly Internal.ApiAnswer _answer;

    /// <summary>For tests that let a substitute of a client answer.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers; null for none.</param>
    /// <param name="body">The body; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, IReadOnlyDictionary<string, string>? headers = null, string? body = null)
        : this(Internal.ApiAnswer.Of(statusCode, body, headers))
    {
    }

    internal ApiResponse(Internal.ApiAnswer answer) => _answer = answer;

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => _answer.StatusCode;

    /// <summary>The headers, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _answer.Headers;

    /// <summary>The body as it came, decompressed; empty for an answer that is read as a stream, and for one that a test made.</summary>
    public ReadOnlyMemory<byte> Body => _answer.Body;

    /// <summary>
    /// The version of what was answered, from the header <c>ETag</c>, with its quotation marks: for <c>IfMatch</c> and <c>IfNoneMatch</c>
    /// of <see cref="RequestOptions"/>. Null where the server does not say.
    /// </summary>
    public string? ETag => Internal.HeaderMap.First(Headers, "etag");

    /// <summary>What the server calls this request, from the header <c>request-id</c> or <c>x-request-id</c>.</summary>
    public string? RequestId => _answer.RequestId;
}
