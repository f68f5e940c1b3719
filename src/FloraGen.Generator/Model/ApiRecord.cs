namespace FloraGen.Model;

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
}
