namespace FloraGen.Model.Types;

/// <summary>What the document allows a value to be, beside its type: for forms, and for a check before a request is sent.</summary>
internal sealed record ApiLimits
{
    /// <summary>The bounds of a number.</summary>
    public ApiBounds? Bounds { get; init; }

    /// <summary>The least number of characters, or of items.</summary>
    public int? MinLength { get; init; }

    /// <summary>The greatest number of characters, or of items.</summary>
    public int? MaxLength { get; init; }

    /// <summary>No two items may be equal.</summary>
    public bool HasUniqueItems { get; init; }

    /// <summary>What has to be found in a text: a regular expression that .NET knows.</summary>
    public string? Pattern { get; init; }

    public bool IsEmail { get; init; }

    /// <summary>The limits of each item of a list, or each value of a map.</summary>
    public ApiLimits? Items { get; init; }
}
