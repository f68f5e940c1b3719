namespace FloraGen.Model.Types;

/// <summary>A value that is one of several types: <c>oneOf</c>, <c>anyOf</c>, several types at once, or a base with kinds.</summary>
internal sealed record ApiUnion
{
    public string Id => Name.Pointer;

    public required ApiName Name { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>In the order of the document; no two of them are the same type.</summary>
    public required EquatableArray<ApiUnionCase> Cases { get; init; }

    /// <summary>The member by whose text the cases are told apart; null where only their schemas do.</summary>
    public required string? Discriminator { get; init; }
}
