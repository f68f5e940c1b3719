using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>
/// The last item's id is sent as a parameter while the page says that there is more; a page that cannot say it has more as long as
/// it has items.
/// </summary>
internal sealed class LastItemPaging : ContentPaging
{
    private const string Id = "id";

    public override string Name => "last-item";

    public override string Condition => "this page says so, and has items";

    public override ApiPagination? Infer(PageLayout page, EquatableArray<string> items)
    {
        bool namesLast = page.Find(static (way, type) => way.Count == 1 && PlainName.Of(way[0]) == "lastid" && PageLayout.IsText(type)) is not null;
        string[] takers = namesLast ? ["startingafter", "after", "afterid"] : ["startingafter"];
        return page.Parameter(takers) is { } parameter
            && PageLayout.CanTake(parameter, page.ItemMember(items, Id))
            && page.Find(static (way, type) => PlainName.Of(way[way.Count - 1]) == "hasmore" && PageLayout.IsBoolean(type)) is { } hasMore
                ? new ApiPagination(Name, items, hasMore, parameter.Name) { Detail = Id }
                : null;
    }

    /// <summary>The member of an item that is sent.</summary>
    public override string Detail(Func<string, string?> part) => part("item-id") ?? Id;

    public override string? Fault(ApiPagination pagination, PageLayout page)
    {
        if (pagination.Cursor.Count > 0 && !PageLayout.IsBoolean(page.TypeAt(pagination.Cursor)))
        {
            return $"'{Way(pagination.Cursor)}' is not a boolean in the response";
        }

        return PageLayout.CanTake(page.ParameterCalled(pagination.Parameter), page.ItemMember(pagination.Items, pagination.Detail))
            ? null
            : $"the items have no '{pagination.Detail}' that '{pagination.Parameter}' takes";
    }

    public override string Phrase(ApiPagination pagination)
        => $"the last item's '{pagination.Detail}' is sent as '{pagination.Parameter}' while '{Way(pagination.Cursor)}' says that there is more";

    public override string Lead(ApiPagination pagination, IPageCode page)
        => $"{Statics.LastItemPaging.Next}({page.Items}, {page.Cursor ?? "true"}, static item => {page.ItemText(pagination.Detail)})";
}
