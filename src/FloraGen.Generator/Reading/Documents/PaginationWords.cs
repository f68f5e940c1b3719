using FloraGen.Reading.Schemas;

namespace FloraGen.Reading.Documents;

/// <summary>The words by which APIs speak of pages, in small letters without signs: <c>next_cursor</c> is <c>nextcursor</c>.</summary>
internal static class PaginationWords
{
    /// <summary>A cursor's name in a page, and the parameters that may take it, best first.</summary>
    public static IReadOnlyList<(string Cursor, string[] Parameters)> Cursors { get; } =
    [
        ("nextcursor", ["cursor", "after", "startingafter", "nextcursor", "pagecursor"]),
        ("nextpagecursor", ["cursor", "pagecursor", "after"]),
        ("nextpagetoken", ["pagetoken", "nextpagetoken"]),
        ("nexttoken", ["nexttoken", "token", "pagetoken"]),
        ("nextcontinuationtoken", ["continuationtoken"]),
        ("continuationtoken", ["continuationtoken"]),
        ("nextpage", ["page", "nextpage", "pagetoken"]),
    ];

    public static IReadOnlyList<string> Offsets { get; } = ["offset", "skip", "startat", "start"];

    public static IReadOnlyList<string> OffsetLimits { get; } = ["limit", "top", "maxresults", "count", "take", "pagesize", "perpage", "size"];

    public static IReadOnlyList<string> Pages { get; } = ["page", "pagenumber", "pagenum", "pageno"];

    public static IReadOnlyList<string> PageLimits { get; } = ["perpage", "pagesize", "size", "limit", "itemsperpage", "pagelimit"];

    /// <summary>Not <c>count</c>: as often as not it is the number of items on this page.</summary>
    public static IReadOnlyList<string> ItemTotals { get; } =
        ["total", "totalcount", "totalitems", "totalresults", "totalrecords", "totalelements", "totalsize", "totalhits"];

    /// <summary>Each has the word page in it: so the two kinds of totals are told apart.</summary>
    public static IReadOnlyList<string> PageTotals { get; } = ["totalpages", "pagecount", "totalpagecount", "numpages", "lastpage"];

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

    /// <summary>Texts that are the URL of the next page, whatever else is there.</summary>
    public static IReadOnlyList<string> NextUrls { get; } = ["nexturl", "nextpageurl", "nextpageuri", "nextlink", "odatanextlink", "nextpagelink", "nexturi"];

    public static string Of(string name) => NameWords.Plain(name);
}
