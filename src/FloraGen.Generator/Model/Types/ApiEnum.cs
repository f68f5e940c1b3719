namespace FloraGen.Model.Types;

/// <summary>A union of texts, or of whole numbers that have names.</summary>
internal sealed record ApiEnum
{
    public string Id => Name.Pointer;

    public required ApiName Name { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    public required EquatableArray<ApiEnumValue> Values { get; init; }

    /// <summary>The values are numbers on the wire: each value's text is the number's.</summary>
    public bool IsNumeric { get; init; }
}
