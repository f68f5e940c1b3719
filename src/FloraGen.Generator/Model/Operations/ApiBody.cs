using FloraGen.Model.Types;

namespace FloraGen.Model.Operations;

/// <summary>What a request carries.</summary>
/// <param name="Type">What a caller gives. For <see cref="ApiBodyKind.Form"/> and <see cref="ApiBodyKind.Multipart"/> a record or a map.</param>
/// <param name="IsRequired">Whether a call without it makes no sense.</param>
/// <param name="Description">The document's words.</param>
internal sealed record ApiBody(ApiType Type, bool IsRequired, string? Description)
{
    public ApiBodyKind Kind { get; init; } = ApiBodyKind.Json;

    /// <summary>The Content-Type to send, such as <c>application/merge-patch+json</c>.</summary>
    public string MediaType { get; init; } = "application/json";

    /// <summary>How members of a form or a multipart body are written; those that are not listed have the defaults.</summary>
    public EquatableArray<ApiBodyField> Fields { get; init; }
}
