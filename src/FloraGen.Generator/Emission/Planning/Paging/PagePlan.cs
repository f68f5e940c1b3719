namespace FloraGen.Emission.Planning.Paging;

/// <summary>A page of a list, in C# names.</summary>
internal sealed record PagePlan
{
    /// <summary>The type of an item.</summary>
    public required string ItemType { get; init; }

    /// <summary>An expression for the page's items.</summary>
    public required string Items { get; init; }

    /// <summary>False when the wire's own member is called Items.</summary>
    public required bool DeclaresItems { get; init; }

    /// <summary>An expression for what leads on, by the page's own content; null when the content does not say it.</summary>
    public required string? LeadsTo { get; init; }

    /// <summary>An expression for the cursor of the next page; null when the content has no text that is one.</summary>
    public required string? Cursor { get; init; }

    /// <summary>When there is a next page, for the docs.</summary>
    public required string Condition { get; init; }
}
