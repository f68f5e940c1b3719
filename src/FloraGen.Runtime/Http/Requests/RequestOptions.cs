namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Options for one call.</summary>
public sealed partial class RequestOptions
{
    /// <summary>The timeout of one attempt, headers and body included; the client's when null.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The timeout of the whole call, every attempt and the waits between them included; the client's when null.</summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>The number of retries; the client's when null.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>
    /// Whether an error status is an exception in <c>WithRawResponse</c>; the client's when null. Methods without a raw response
    /// always throw.
    /// </summary>
    public ThrowOn? Throw { get; init; }

    /// <summary>
    /// The <c>Idempotency-Key</c> of the call, for example to repeat it in another process. When null, a call that takes a key gets
    /// a new one.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>
    /// The <c>ETag</c> of the version to change, with its quotation marks: if the server has another version, the response is 412,
    /// an <see cref="ApiException"/>. <c>*</c> for any version.
    /// </summary>
    public string? IfMatch { get; init; }

    /// <summary>
    /// The <c>ETag</c> of the version that the caller has, with its quotation marks: if the server has the same version, the
    /// response is 304 without content, which is an <see cref="ApiException"/>, and with <c>WithRawResponse</c> a response without
    /// a value. <c>*</c> for any version, so that a PUT replaces nothing.
    /// </summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>
    /// Headers to add, or to send instead of the client's own: ASCII only. An <c>Idempotency-Key</c> among them is the key of the
    /// call; cookies are added to those of the call.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Query parameters to add.</summary>
    public IReadOnlyDictionary<string, string>? Query { get; init; }

    /// <summary>
    /// Members to add to the body, or to send instead of its own: for members that the API accepts and the OpenAPI document does
    /// not have. The body must be a JSON object or a form; a call without a body gets one with these members.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement>? BodyMembers { get; init; }
}
