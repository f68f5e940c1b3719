using FloraGen.Model.Security;
using FloraGen.Model.Servers;
using FloraGen.Model.Types;

namespace FloraGen.Model.Operations;

internal sealed record ApiOperation
{
    /// <summary>Where it stands in the document, as a JSON pointer.</summary>
    public required string Pointer { get; init; }

    /// <summary>The id that the document gives it; null where it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>The operation within its resource, such as <c>create</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it may be called instead, best first, where another operation of the resource wants its name.</summary>
    public EquatableArray<string> AlternativeNames { get; init; }

    /// <summary>One of the things that the resource is about, such as <c>asset</c>.</summary>
    public required string Subject { get; init; }

    public required string Method { get; init; }

    /// <summary>The path as the document writes it, such as <c>/assets/{assetId}</c>.</summary>
    public required string Path { get; init; }

    public required string? Summary { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<ApiParameter> Parameters { get; init; }

    public required ApiBody? Body { get; init; }

    /// <summary>The type of a successful response; null when it has no content.</summary>
    public required ApiType? Response { get; init; }

    public required string? ResponseDescription { get; init; }

    public ApiResponseKind ResponseKind { get; init; } = ApiResponseKind.Json;

    /// <summary>The media types to ask for, best first.</summary>
    public EquatableArray<string> Accept { get; init; } = new(["application/json"]);

    /// <summary>A JSON response may come as a plain text as well: its own Content-Type tells.</summary>
    public bool MayRespondWithText { get; init; }

    /// <summary>Some successful responses have no content although others have: the result is null then.</summary>
    public bool MayRespondWithNothing { get; init; }

    /// <summary>Headers that the document promises for a successful response, for the docs.</summary>
    public EquatableArray<ApiHeader> ResponseHeaders { get; init; }

    /// <summary>The boolean member of the body that a streaming call sets, such as <c>stream</c>; null for none.</summary>
    public string? StreamSwitch { get; init; }

    /// <summary>The operation's own server, instead of the document's; null for the document's.</summary>
    public ApiServer? Server { get; init; }

    /// <summary>The ways to prove who calls that this operation takes; null for those of the document.</summary>
    public ApiSecurity? Security { get; init; }

    public required bool RequiresCredentials { get; init; }

    /// <summary>The document accepts an <c>Idempotency-Key</c>: the client sends one for each logical call.</summary>
    public required bool AcceptsIdempotencyKey { get; init; }

    public required ApiPagination? Pagination { get; init; }

    public required ApiWait? Wait { get; init; }
}
