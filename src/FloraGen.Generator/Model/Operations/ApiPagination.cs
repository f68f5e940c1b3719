namespace FloraGen.Model.Operations;

/// <summary>How to get from one page to the next.</summary>
/// <param name="Kind">The name of the kind of paging, such as <c>cursor</c>.</param>
/// <param name="Items">The members from the page's root to its list; empty when the page is the list.</param>
/// <param name="Cursor">
/// The members from the page's root to what leads on: the cursor, the next URL, or whether there is more. Empty where nothing in
/// the body says.
/// </param>
/// <param name="Parameter">The query parameter that takes the cursor, the offset or the page number; empty where a URL leads on.</param>
internal sealed record ApiPagination(string Kind, EquatableArray<string> Items, EquatableArray<string> Cursor, string Parameter)
{
    /// <summary>What its kind alone looks at, such as the member of an item that is sent; empty for a kind that needs nothing more.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The query parameter that says how long a page is; null where there is none.</summary>
    public string? LimitParameter { get; init; }

    /// <summary>The members from the page's root to the number of all items or of all pages; empty where nothing says.</summary>
    public EquatableArray<string> Total { get; init; }
}
