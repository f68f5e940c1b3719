using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Model.Types;

namespace FloraGen.Reading.Responses;

/// <summary>What a successful response carries.</summary>
internal sealed record OperationResponse(ApiResponseKind Kind, ApiType? Type, string? Description)
{
    public EquatableArray<string> Accept { get; init; } = new(["application/json"]);

    public bool MayBeEmpty { get; init; }

    /// <summary>A plain text may stand for the JSON.</summary>
    public bool MayBeText { get; init; }

    public EquatableArray<ApiHeader> Headers { get; init; }

    /// <summary>The same call with a stream of events as its response, beside the response as a whole.</summary>
    public OperationResponse? Stream { get; init; }

    /// <summary>The same call with responses in media types that say something else, each with what its method's name ends in.</summary>
    public IReadOnlyList<(string Way, OperationResponse Response)> Others { get; init; } = [];
}
