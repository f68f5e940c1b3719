namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net;
using System.Text;

/// <summary>An answer that was received in full.</summary>
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

    public ReadOnlyMemory<byte> Body { get; }

    public bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    public string? RequestId => HeaderMap.First(Headers, "request-id") ?? HeaderMap.First(Headers, "x-request-id");
}
