namespace FloraGen.Model;

/// <summary>How to get from one page to the next: the cursor found in a page is sent as a parameter.</summary>
/// <param name="Items">The members from the page's root to its list.</param>
/// <param name="Cursor">The members from the page's root to the cursor.</param>
/// <param name="Parameter">The query parameter that takes the cursor.</param>
internal sealed record ApiPagination(EquatableArray<string> Items, EquatableArray<string> Cursor, string Parameter);
