namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net;

/// <summary>An answer that was received in full.</summary>
internal sealed class ApiAnswer
{
    public ApiAnswer(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, ReadOnlyMemory<byte> body)
    {
        StatusCode = statusCode;
        Headers = headers;
        Body = body;
    }

    public HttpStatusCode StatusCode { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public bool IsSuccess => (int)StatusCode is >= 200 and <= 299;

    public string? RequestId => HeaderMap.First(Headers, "request-id") ?? HeaderMap.First(Headers, "x-request-id");
}
