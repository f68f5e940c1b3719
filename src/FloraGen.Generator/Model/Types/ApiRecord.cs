namespace FloraGen.Model.Types;

internal sealed record ApiRecord
{
    public string Id => Name.Pointer;

    public required ApiName Name { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<ApiMember> Members { get; init; }

    /// <summary>The member whose enum can say failure.</summary>
    public required ApiStatus? Status { get; init; }

    public required ApiPresignedUpload? PresignedUpload { get; init; }

    /// <summary>The type of members that are not named: a map beside the members. Null where any JSON may stand there.</summary>
    public ApiType? Entries { get; init; }

    /// <summary>The body of a multipart request: it is written as parts, may hold files, and has no JSON.</summary>
    public bool IsMultipart { get; init; }
}
