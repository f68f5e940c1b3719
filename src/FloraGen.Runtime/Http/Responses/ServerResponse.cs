namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Text;

/// <summary>A response: received in full, or with a body that is still to be read.</summary>
internal class ServerResponse
{
    private HttpResponseMessage? _response;
    private ResponseBody? _body;
    private IReadOnlyDictionary<string, IReadOnlyList<string>>? _headers;
    private ReadOnlyMemory<byte> _kept;

    /// <param name="response">What the server said. Most headers are never looked at: they are copied when somebody does.</param>
    /// <param name="body">The body, whose memory is lent; null where it is still to be read.</param>
    public ServerResponse(HttpResponseMessage response, ResponseBody? body)
    {
        StatusCode = response.StatusCode;
        _response = response;
        _body = body;
        HasLengthZero = body is { Received.IsEmpty: true } && response.Content?.Headers.ContentLength == 0;
    }

    public ServerResponse(HttpStatusCode statusCode, IReadOnlyDictionary<string, IReadOnlyList<string>> headers, ReadOnlyMemory<byte> body)
    {
        StatusCode = statusCode;
        _headers = headers;
        _kept = body;
    }

    /// <summary>A response that no server gave.</summary>
    public static ServerResponse Of(HttpStatusCode statusCode, string? body, IReadOnlyDictionary<string, string>? headers)
    {
        IReadOnlyDictionary<string, IReadOnlyList<string>> map = headers is null ? HeaderMap.Empty : HeaderMap.Of(headers);
        return Succeeds(statusCode) ? new ServerResponse(statusCode, map, Encoding.UTF8.GetBytes(body ?? "")) : FailedResponse.OfTest(statusCode, body, map);
    }

    public HttpStatusCode StatusCode { get; }

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _headers ??= HeaderMap.Of(_response!);

    /// <summary>The body, until it is released; empty where it is still to be read. <see cref="Keep"/> is for who holds on to it.</summary>
    public ReadOnlyMemory<byte> Body => _body?.Received ?? _kept;

    /// <summary>What the body is to be read from, and who reads it disposes it; null when it was received in full.</summary>
    public HttpResponseMessage? OpenResponse { get; init; }

    /// <summary>How often the request was tried until this came.</summary>
    public int Attempts { get; set; }

    /// <summary>The response says nothing.</summary>
    public bool IsEmpty => SaysNothing || Body.IsEmpty;

    /// <summary>The status says that there is no content.</summary>
    public bool SaysNothing => StatusCode is HttpStatusCode.NoContent or HttpStatusCode.ResetContent or HttpStatusCode.NotModified;

    /// <summary>The length says that there is no content. A response that only ends at once may be cut.</summary>
    public bool HasLengthZero { get; }

    public bool IsSuccess => Succeeds(StatusCode);

    /// <summary>The exception that a plain call throws for it; null for a success.</summary>
    public virtual ApiException? Failure => null;

    /// <summary>The clock that dates in its headers are compared with.</summary>
    public virtual TimeProvider Time => TimeProvider.System;

    public string? RequestId => HeaderMap.First(Headers, "request-id") ?? HeaderMap.First(Headers, "x-request-id");

    /// <summary>Makes a response of it that outlives the call, and holds on to nothing but what it says.</summary>
    public ServerResponse Keep()
    {
        _ = Headers;
        _kept = _body?.Received.ToArray() ?? _kept;
        ReleaseBody();
        _response = null;
        return this;
    }

    /// <summary>The body was read: its memory serves other responses.</summary>
    public void ReleaseBody()
    {
        _body?.Release();
        _body = null;
    }

    protected static bool Succeeds(HttpStatusCode statusCode) => (int)statusCode is >= 200 and <= 299;
}
