namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Net;

/// <summary>The outside of a response.</summary>
public class ApiResponse
{
    private readonly Internal.ServerResponse _answer;

    /// <summary>For tests that let a substitute of a client answer.</summary>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="headers">The headers; null for none.</param>
    /// <param name="body">The body; null for none.</param>
    public ApiResponse(HttpStatusCode statusCode, IReadOnlyDictionary<string, string>? headers = null, string? body = null)
        : this(Internal.ServerResponse.Of(statusCode, body, headers))
    {
    }

    /// <summary>For tests that let a substitute of a client answer with a failure.</summary>
    /// <param name="failure">The exception of a status: its status, headers and body are those of the response.</param>
    /// <exception cref="ArgumentException">There is no response in the exception.</exception>
    public ApiResponse(ApiException failure)
        : this(Internal.FailedResponse.Of(failure))
    {
    }

    internal ApiResponse(Internal.ServerResponse answer) => _answer = answer;

    /// <summary>
    /// Whether the status is a success, 200 to 299. Only with <see cref="ThrowOn.ConnectionOnly"/> is a response anything else; or
    /// with a condition, such as <c>IfNoneMatch</c> of <see cref="RequestOptions"/>, which 304 answers.
    /// </summary>
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsSuccess => _answer.IsSuccess;

    /// <summary>The exception that a plain call throws for this response, of the status' own class; null for a success. Nothing threw it.</summary>
    public ApiException? Failure => _answer.Failure;

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode => _answer.StatusCode;

    /// <summary>The headers, by name without regard to case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers => _answer.Headers;

    /// <summary>The body as it came, decompressed; empty for a response that is read as a stream, and for one that a test made.</summary>
    public ReadOnlyMemory<byte> Body => _answer.Body;

    /// <summary>
    /// The version of what was answered, from the header <c>ETag</c>, with its quotation marks: for <c>IfMatch</c> and <c>IfNoneMatch</c>
    /// of <see cref="RequestOptions"/>. Null where the server does not say.
    /// </summary>
    public string? ETag => Internal.HeaderMap.First(Headers, "etag");

    /// <summary>When what was answered was last changed, from the header <c>Last-Modified</c>; null where the server does not say.</summary>
    public DateTimeOffset? LastModified => Internal.HttpDate.Of(Internal.HeaderMap.First(Headers, "last-modified"));

    /// <summary>
    /// Where something is that was made or moved, from the header <c>Location</c>. It may be relative, to the URL of the call. Null
    /// where the server does not say.
    /// </summary>
    public Uri? Location => Uri.TryCreate(Internal.HeaderMap.First(Headers, "location"), UriKind.RelativeOrAbsolute, out Uri? location) ? location : null;

    /// <summary>How long the server asks to wait, from the header <c>Retry-After</c>; null where it does not say.</summary>
    public TimeSpan? RetryAfter => Internal.RetryAfter.Of(Headers, _answer.Time);

    /// <summary>What the server calls this request, from the header <c>request-id</c> or <c>x-request-id</c>.</summary>
    public string? RequestId => _answer.RequestId;

    /// <summary>Whether it is neither a success nor a 304 that the caller asked for.</summary>
    private protected bool IsRefusal => _answer is Internal.FailedResponse { IsAskedFor: false };

    /// <summary>Goes on with a success only.</summary>
    /// <returns>This response.</returns>
    /// <exception cref="ApiException">The status is no success: <see cref="Failure"/>.</exception>
    public ApiResponse EnsureSuccess() => IsSuccess ? this : throw Failure;
}
