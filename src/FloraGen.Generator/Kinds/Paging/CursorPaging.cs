using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>A text or a number in the page is sent as a parameter.</summary>
internal sealed class CursorPaging : ContentPaging
{
    /// <summary>A cursor's name in a page, and the parameters that may take it, best first.</summary>
    private static readonly (string Cursor, string[] Parameters)[] s_words =
    [
        ("nextcursor", ["cursor", "after", "startingafter", "nextcursor", "pagecursor"]),
        ("nextpagecursor", ["cursor", "pagecursor", "after"]),
        ("nextpagetoken", ["pagetoken", "nextpagetoken"]),
        ("nexttoken", ["nexttoken", "token", "pagetoken"]),
        ("nextcontinuationtoken", ["continuationtoken"]),
        ("continuationtoken", ["continuationtoken"]),
        ("nextpage", ["page", "nextpage", "pagetoken"]),
    ];

    /// <summary>{ paging: { cursors: { after } } }, { next_page: { offset } }, and a cursor at the root that is the next one's.</summary>
    private static readonly (string Parameter, Func<EquatableArray<string>, bool> Fits)[] s_ways =
    [
        ("after", static way => Last(way) == "after" && Owner(way) is "cursors" or "paging" or "pagination"),
        ("cursor", static way => way.Count == 1 && way[0] == "cursor"),
        ("offset", static way => Last(way) == "offset" && Owner(way) is "nextpage" or "next"),
    ];

    public override string Name => "cursor";

    public override bool NeedsCursor => true;

    public override bool GivesCursor => true;

    public override PagingMarks Marks { get; } = new("next_cursor_param", "next_cursor_field");

    public override string Condition => "the cursor is not empty, and this page has items";

    public override ApiPagination? Infer(PageLayout page, EquatableArray<string> items)
        => s_words.Select(words => Find(page, items, words.Parameters, way => Last(way) == words.Cursor))
            .Concat(s_ways.Select(way => Find(page, items, [way.Parameter], way.Fits)))
            .FirstOrDefault(static found => found is not null);

    public override string? Fault(ApiPagination pagination, PageLayout page)
        => PageLayout.CanTake(page.ParameterCalled(pagination.Parameter), page.TypeAt(pagination.Cursor))
            ? null
            : $"'{Way(pagination.Cursor)}' is not a string or number in the response that '{pagination.Parameter}' takes";

    public override string Phrase(ApiPagination pagination) => $"the next cursor in '{Way(pagination.Cursor)}' is sent as '{pagination.Parameter}'";

    public override string Lead(ApiPagination pagination, IPageCode page) => $"{Statics.CursorPaging.Next}({page.CursorText}, {page.Items}.Count)";

    private ApiPagination? Find(PageLayout page, EquatableArray<string> items, string[] takers, Func<EquatableArray<string>, bool> fits)
        => page.Parameter(takers) is { } parameter && page.Find((way, type) => fits(way) && PageLayout.CanTake(parameter, type)) is { } cursor
            ? new ApiPagination(Name, items, cursor, parameter.Name)
            : null;

    private static string Last(EquatableArray<string> way) => PlainName.Of(way[way.Count - 1]);

    private static string? Owner(EquatableArray<string> way) => way.Count > 1 ? PlainName.Of(way[way.Count - 2]) : null;
}
