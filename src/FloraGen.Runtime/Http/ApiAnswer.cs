namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;

/// <summary>An answer: received in full, or with a body that is still to be read.</summary>
internal sealed class ApiAnswer
{
    public ApiAnswer(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, ReadOnlyMemory<byte> body)
    {
        StatusCode = statusCode;
        Headers = headers;
        Body = body;
    }

    /// <summary>An answer that no server gave.</summary>
    public static ApiAnswer Of(HttpStatusCode statusCode, string? body)
        => new(statusCode, HeaderMap.Empty, Encoding.UTF8.GetBytes(body ?? ""));

    public HttpStatusCode StatusCode { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    /// <summary>The body; empty where it is still to be read.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>What the body is to be read from, and who reads it disposes it; null when it was received in full.</summary>
    public HttpResponseMessage? OpenResponse { get; init; }

    /// <summary>How often the request was tried until this came.</summary>
    public int Attempts { get; set; }

    /// <summary>The answer says nothing.</summary>
    public bool IsEmpty => StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent || Body.IsEmpty;

    public bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    public string? RequestId => HeaderMap.First(Headers, "request-id") ?? HeaderMap.First(Headers, "x-request-id");
}
