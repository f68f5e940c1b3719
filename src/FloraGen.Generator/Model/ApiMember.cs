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

    /// <summary>The one text that is allowed here, a text or the text of an enum's value; a request sends it without being told.</summary>
    public required string? Constant { get; init; }

    /// <summary>What the server takes when the member is left out, for the docs.</summary>
    public string? Default { get; init; }

    /// <summary>Bounds and the like, as a phrase for the docs: <c>1 to 100</c>.</summary>
    public string? Constraints { get; init; }

    /// <summary>A password or the like, which is for the server only.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Absent and null are different things here, and a caller can say either.</summary>
    public bool IsOptionalValue { get; init; }
}
