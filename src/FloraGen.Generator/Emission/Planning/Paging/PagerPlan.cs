namespace FloraGen.Emission.Planning.Paging;

/// <summary>What makes an operation's responses a list of pages.</summary>
/// <param name="PageType">The type of a page.</param>
/// <param name="ItemType">The type of an item.</param>
/// <param name="Reader">A delegate that reads a page.</param>
internal sealed record PagerPlan(string PageType, string ItemType, string Reader)
{
    /// <summary>The property of the parameters' record that takes what leads on; null where a URL does.</summary>
    public string? LeadProperty { get; init; }

    /// <summary>An expression of its value, made of the text <c>next</c>.</summary>
    public string LeadValue { get; init; } = "next";

    /// <summary>A function of a response and its position that says what leads on; null where the page does.</summary>
    public string? Lead { get; init; }
}
