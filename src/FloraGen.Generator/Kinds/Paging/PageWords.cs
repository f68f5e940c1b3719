namespace FloraGen.Kinds.Paging;

/// <summary>The words by which APIs speak of pages, whatever their kind, in small letters without signs: <c>next_cursor</c> is <c>nextcursor</c>.</summary>
internal static class PageWords
{
    /// <summary>Not <c>count</c>: as often as not it is the number of items on this page.</summary>
    public static IReadOnlyList<string> ItemTotals { get; } =
        ["total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalelements", "totalsize", "totalhits"];

    /// <summary>Names that lists of items have whatever the items are.</summary>
    public static IReadOnlyList<string> Items { get; } = ["data", "items", "results", "value", "values", "records", "entries", "content", "elements", "list", "rows"];

    /// <summary>Objects that speak of the page.</summary>
    public static IReadOnlyList<string> Owners { get; } =
    [
        "meta", "metadata", "pagination", "paging", "pageinfo", "page", "pages", "pager", "cursors", "links", "next", "nextpage", "responsemetadata", "listmetadata",
        "data", "result", "response", "info", "summary",
    ];

    /// <summary>Lists that stand beside the items.</summary>
    public static IReadOnlyList<string> OtherLists { get; } =
        ["errors", "warnings", "messages", "links", "included", "facets", "aggregations", "sort", "filters", "fields", "columns", "expand"];
}
