namespace FloraGen.Model;

internal sealed record ApiMember
{
    public required string Name { get; init; }

    /// <summary>What the document wants it to be called in code.</summary>
    public required string? SuggestedName { get; init; }

    public required ApiType Type { get; init; }

    public required bool IsRequired { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>The one text that a <c>const</c> allows; a request sends it without being told.</summary>
    public required string? Constant { get; init; }
}
