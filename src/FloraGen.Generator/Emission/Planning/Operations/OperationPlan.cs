using FloraGen.Emission.Planning.Paging;
using FloraGen.Emission.Types;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Emission.Planning.Operations;

internal sealed record OperationPlan
{
    /// <summary>Such as <c>CreateAsync</c>.</summary>
    public required string MethodName { get; init; }

    /// <summary>The method that makes the request, such as <c>CreateRequest</c>.</summary>
    public required string RequestName { get; init; }

    public required string HttpMethod { get; init; }

    /// <summary>As in the document, for the docs.</summary>
    public required string Path { get; init; }

    public required string? Summary { get; init; }

    public required string? Description { get; init; }

    public required string? ResponseDescription { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<PathPartPlan> PathParts { get; init; }

    public required BodyPlan? Body { get; init; }

    public required QueryPlan? Query { get; init; }

    /// <summary>Those of its parameters that the client's options may give.</summary>
    public EquatableArray<ParameterPlan> OfClient { get; init; }

    /// <summary>Null when a successful response has no content.</summary>
    public required CSharpType? Response { get; init; }

    public required bool IsResponseNullable { get; init; }

    public required ApiResponseKind ResponseKind { get; init; }

    /// <summary>What to ask for, as it stands in the header; null for JSON.</summary>
    public required string? Accept { get; init; }

    /// <summary>The operation's id in the document; null where it has none.</summary>
    public string? OperationId { get; init; }

    /// <summary>The response may be a plain text instead of JSON.</summary>
    public required bool MayRespondWithText { get; init; }

    /// <summary>The response is a union, and the status tells which case.</summary>
    public bool IsTypedByStatus { get; init; }

    /// <summary>The data of events are a union, and the name of an event tells which case.</summary>
    public bool IsTypedByEvent { get; init; }

    /// <summary>A response without content is null.</summary>
    public required bool MayRespondWithNothing { get; init; }

    /// <summary>Headers that the document promises, for the docs.</summary>
    public required EquatableArray<ApiHeader> ResponseHeaders { get; init; }

    public required bool RequiresCredentials { get; init; }

    /// <summary>An expression of the operation's own ways to prove who calls; null for the client's.</summary>
    public string? Security { get; init; }

    /// <summary>An expression of the operation's own server; null for the client's.</summary>
    public string? Server { get; init; }

    public required bool SendsIdempotencyKey { get; init; }

    public required PagerPlan? Pager { get; init; }

    public required WaitPlan? Wait { get; init; }

    /// <summary>Values come one by one.</summary>
    public bool IsStream => Response is not null && ResponseKind is (ApiResponseKind.EventStream or ApiResponseKind.JsonLines);

    /// <summary>What fills the path, each once.</summary>
    public IEnumerable<PathPartPlan> Arguments => PathParts.Where(static part => part.Argument is not null).Distinct();
}
