namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>What differs for one call from the client's options.</summary>
public sealed partial class RequestOptions
{
    /// <summary>How long one attempt may take, headers and body included; the client's when null.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long the call may take in all, every attempt and the waits between them included; the client's when null.</summary>
    public TimeSpan? TotalTimeout { get; init; }

    /// <summary>How often the call is tried again; the client's when null.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>
    /// Whether a status that is no success is an exception in <c>WithRawResponse</c>; the client's when null. Everything else throws as
    /// ever: what has no response to give cannot give a failure.
    /// </summary>
    public ThrowOn? Throw { get; init; }

    /// <summary>
    /// The <c>Idempotency-Key</c> of the call, for a call that is to be repeated in another process, say. When null, a call that
    /// takes one gets one of its own.
    /// </summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>
    /// The <c>ETag</c> of what is to be changed, with its quotation marks: where it is another one by now, the response is 412, an
    /// <see cref="ApiException"/>. <c>*</c> for any that is there.
    /// </summary>
    public string? IfMatch { get; init; }

    /// <summary>
    /// The <c>ETag</c> of what the caller has, with its quotation marks: where it is the same still, the response is 304 without content,
    /// which is an <see cref="ApiException"/>, and with <c>WithRawResponse</c> a response without a value. <c>*</c> for whatever there
    /// is, so that a PUT replaces nothing.
    /// </summary>
    public string? IfNoneMatch { get; init; }

    /// <summary>
    /// Headers to add, or to send instead of the client's own: ASCII only. An <c>Idempotency-Key</c> among them counts as the
    /// call's; cookies go along with those of the call.
    /// </summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Query parameters to add.</summary>
    public IReadOnlyDictionary<string, string>? Query { get; init; }

    /// <summary>
    /// Members to add to the body, or to send instead of its own: for what the API takes and its document lacks. The body has to
    /// be a JSON object or a form; a call without a body gets one of these members.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement>? BodyMembers { get; init; }
}
