using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>The body has the next page's URL.</summary>
internal sealed class NextUrlPaging : ContentPaging
{
    /// <summary>Texts that are the URL of the next page, whatever else is there.</summary>
    private static readonly HashSet<string> s_words = new(StringComparer.Ordinal)
    {
        "nexturl", "nextpageurl", "nextpageuri", "nextlink", "odatanextlink", "nextpagelink", "nexturi",
    };

    public override string Name => "next-url";

    public override bool TakesParameter => false;

    public override bool NeedsCursor => true;

    public override string Condition => "this page has its URL";

    public override ApiPagination? Infer(PageLayout page, EquatableArray<string> items)
        => page.Find((way, type) => PageLayout.IsText(type) && IsNextUrl(page, way)) is { } url ? new ApiPagination(Name, items, url, "") : null;

    public override string? Fault(ApiPagination pagination, PageLayout page)
        => PageLayout.IsText(page.TypeAt(pagination.Cursor)) ? null : $"'{Way(pagination.Cursor)}' is not a string in the response";

    public override string Phrase(ApiPagination pagination) => $"the URL of the next page is in '{Way(pagination.Cursor)}'";

    public override string Lead(ApiPagination pagination, IPageCode page) => $"{Statics.NextUrlPaging.Next}({page.Cursor})";

    private static bool IsNextUrl(PageLayout page, EquatableArray<string> way)
    {
        string last = PlainName.Of(way[way.Count - 1]);
        string owner = way.Count > 1 ? PlainName.Of(way[way.Count - 2]) : "";
        if (s_words.Contains(last))
        {
            return way.Count == 1 || owner is "pagination" or "paging" or "meta" or "links";
        }

        if (last == "href")
        {
            return way.Count == 3 && owner == "next" && PlainName.Of(way[0]) == "links";
        }

        // A bare next may be a cursor: its format tells, or that it has a previous one and no parameter.
        return last == "next"
            && page.Parameter(["next", "cursor", "after", "pagetoken"]) is null
            && (owner is "links" or "paging" || (way.Count == 1 && (IsUri(page, way[0]) || page.Has("previous") || page.Has("prev"))));
    }

    private static bool IsUri(PageLayout page, string member) => page.KeywordOf(member, "format") is "uri" or "url" or "uri-reference";
}
