using FloraGen.Model.Operations;
using FloraGen.Model.Security;
using FloraGen.Model.Servers;
using FloraGen.Model.Types;

namespace FloraGen.Model;

/// <summary>
/// What a document says about an API, in the API's own words: no C# names, no reader's objects, no locations. Value-equal all
/// the way down, so that an edit which changes nothing here changes nothing later.
/// </summary>
internal sealed record ApiModel
{
    public required string Title { get; init; }

    public required string? Version { get; init; }

    public required string? Description { get; init; }

    /// <summary>The first server's URL; null when the document names none that is absolute.</summary>
    public required string? BaseUrl { get; init; }

    public required EquatableArray<ApiCredential> Credentials { get; init; }

    public required EquatableArray<ApiResource> Resources { get; init; }

    public required EquatableArray<ApiRecord> Records { get; init; }

    public required EquatableArray<ApiEnum> Enums { get; init; }

    public EquatableArray<ApiUnion> Unions { get; init; }

    /// <summary>The first server in full; null when its URL says everything, or there is none.</summary>
    public ApiServer? Server { get; init; }

    /// <summary>The ways to prove who calls that operations take which do not say otherwise.</summary>
    public ApiSecurity? Security { get; init; }

    /// <summary>The id of the record that most error responses carry.</summary>
    public required string? ErrorRecordId { get; init; }

    /// <summary>The ids of all that error responses carry.</summary>
    public EquatableArray<string> ErrorRecordIds { get; init; }

    /// <summary>The headers that the document lists for responses of any status, each once.</summary>
    public EquatableArray<ApiHeader> ResponseHeaders { get; init; }

    /// <summary>Error codes that settle a call and are no passing faults: never retried.</summary>
    public required EquatableArray<string> FinalErrorCodes { get; init; }
}
