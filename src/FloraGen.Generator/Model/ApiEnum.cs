namespace FloraGen.Model;

/// <summary>A union of texts.</summary>
internal sealed record ApiEnum
{
    public string Id => Name.Pointer;

    public required ApiName Name { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<ApiEnumValue> Values { get; init; }
}
