namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Net;

/// <summary>The status and headers of a response.</summary>
public class ApiResponse
{
    private readonly Internal.ServerResponse _response;

    /// <summary>For tests in which a substitute of a client returns a response.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers; null for none.</param>
    /// <param name="body">The body; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, IReadOnlyDictionary<string, string>? headers = null, string? body = null)
        : this(Internal.ServerResponse.Of(statusCode, body, headers))
    {
    }

    /// <summary>For tests in which a substitute of a client returns a failure.</summary>
    /// <param name="failure">The exception of a status: its status, headers and body are those of the response.</param>
    /// <exception cref="ArgumentException">There is no response in the exception.</exception>
    public ApiResponse(ApiException failure)
        : this(Internal.FailedResponse.Of(failure))
    {
    }

    internal ApiResponse(Internal.ServerResponse response) => _response = response;

    /// <summary>
    /// Whether the status is a success, 200 to 299. Only with <see cref="ThrowOn.ConnectionOnly"/> is a response anything else; or
    /// with a condition, such as <c>IfNoneMatch</c> of <see cref="RequestOptions"/>, for which the server returns 304.
    /// </summary>
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => _response.IsSuccess;

    /// <summary>The exception that a plain call throws for this response; null for a success. It has not been thrown.</summary>
    public ApiException? Failure => _response.Failure;

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => _response.StatusCode;

    /// <summary>The headers, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _response.Headers;

    /// <summary>The body, decompressed; empty for a response that is read as a stream, and for one that a test created.</summary>
    public ReadOnlyMemory<byte> Body => _response.Body;

    /// <summary>
    /// The version of the content, from the header <c>ETag</c>, with its quotation marks: for <c>IfMatch</c> and <c>IfNoneMatch</c>
    /// of <see cref="RequestOptions"/>. Null when the header is missing.
    /// </summary>
    public string? ETag => Internal.HeaderMap.First(Headers, "etag");

    /// <summary>When the content was last changed, from the header <c>Last-Modified</c>; null when the header is missing.</summary>
    public DateTimeOffset? LastModified => Internal.HttpDate.Of(Internal.HeaderMap.First(Headers, "last-modified"));

    /// <summary>
    /// The URL of what was created or moved, from the header <c>Location</c>. It may be relative to the URL of the call. Null when
    /// the header is missing.
    /// </summary>
    public Uri? Location => Uri.TryCreate(Internal.HeaderMap.First(Headers, "location"), UriKind.RelativeOrAbsolute, out Uri? location) ? location : null;

    /// <summary>How long the server asks to wait, from the header <c>Retry-After</c>; null when the header is missing.</summary>
    public TimeSpan? RetryAfter => Internal.RetryAfter.Of(Headers, _response.Time);

    /// <summary>The server's id of this request, from the header <c>request-id</c> or <c>x-request-id</c>.</summary>
    public string? RequestId => _response.RequestId;

    /// <summary>Whether the response is neither a success nor a 304 that the caller asked for.</summary>
    private protected bool IsRefusal => _response is Internal.FailedResponse { IsAskedFor: false };

    /// <summary>Throws unless the status is a success.</summary>
    /// <returns>This response.</returns>
    /// <exception cref="ApiException">The status is an error: <see cref="Failure"/>.</exception>
    public ApiResponse EnsureSuccess() => IsSuccess ? this : throw Failure;
}
