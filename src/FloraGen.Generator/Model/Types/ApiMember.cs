namespace FloraGen.Model.Types;

internal sealed record ApiMember
{
    public required string Name { get; init; }

    /// <summary>What the document wants it to be called in code.</summary>
    public required string? SuggestedName { get; init; }

    public required ApiType Type { get; init; }

    public required bool IsRequired { get; init; }

    public required string? Description { get; init; }

    public required bool IsDeprecated { get; init; }

    /// <summary>The one value that is allowed here, a text, the text of an enum's value, or a whole number; a request sends it without being told.</summary>
    public required string? Constant { get; init; }

    /// <summary>What the server takes when the member is left out, for the docs.</summary>
    public string? Default { get; init; }

    /// <summary>Bounds and the like, as a phrase for the docs: <c>1 to 100</c>.</summary>
    public string? Constraints { get; init; }

    /// <summary>The same as data, where the project wants it; null where there are none.</summary>
    public ApiLimits? Limits { get; init; }

    /// <summary>A password or the like, which is for the server only.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Tells a server which of several schemas the object has: servers want it first, and a known value is always sent.</summary>
    public bool IsDiscriminator { get; init; }

    /// <summary>The text by which a base means the object, whatever unions it is a case of.</summary>
    public string? DiscriminatorText { get; init; }

    /// <summary>Absent and null are different things here, and a caller can say either.</summary>
    public bool IsOptionalValue { get; init; }
}
