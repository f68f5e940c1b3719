using FloraGen.Model;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary>
/// Paging by the words that APIs use for it. A list that is taken for a page and is none is worse than a page that is not found,
/// so each family needs all of its words.
/// </summary>
internal sealed class PaginationInference(ReadingContext context)
{
    public ApiPagination? Read(PageShape shape, EquatableArray<ApiHeader> headers)
    {
        if (shape.Items() is not { } items)
        {
            return null;
        }

        return Cursor(shape, items)
            ?? LastItem(shape, items)
            ?? NextUrl(shape, items)
            ?? LinkHeader(headers, items)
            ?? Offset(shape, items)
            ?? PageNumber(shape, items);
    }

    private static ApiPagination? Cursor(PageShape shape, EquatableArray<string> items)
    {
        foreach ((string word, string[] takers) in PaginationWords.Cursors)
        {
            if (shape.Parameter(takers) is { } parameter
                && shape.Find((way, type) => PaginationWords.Of(way[way.Count - 1]) == word && PageShape.CanTake(parameter, type)) is { } cursor)
            {
                return new ApiPagination(items, cursor, parameter.Name);
            }
        }

        // { paging: { cursors: { after } } }, { next_page: { offset } }, and a cursor at the root that is the next one's.
        (string Taker, Func<EquatableArray<string>, bool> Fits)[] exact =
        [
            ("after", static way => way.Count > 1 && PaginationWords.Of(way[way.Count - 1]) == "after" && PaginationWords.Of(way[way.Count - 2]) is "cursors" or "paging" or "pagination"),
            ("cursor", static way => way.Count == 1 && way[0] == "cursor"),
            ("offset", static way => way.Count > 1 && PaginationWords.Of(way[way.Count - 1]) == "offset" && PaginationWords.Of(way[way.Count - 2]) is "nextpage" or "next"),
        ];
        foreach ((string taker, Func<EquatableArray<string>, bool> fits) in exact)
        {
            if (shape.Parameter([taker]) is { } parameter && shape.Find((way, type) => fits(way) && PageShape.CanTake(parameter, type)) is { } cursor)
            {
                return new ApiPagination(items, cursor, parameter.Name);
            }
        }

        return null;
    }

    private static ApiPagination? LastItem(PageShape shape, EquatableArray<string> items)
    {
        bool namesLast = shape.Find(static (way, type) => way.Count == 1 && PaginationWords.Of(way[0]) == "lastid" && PageShape.IsText(type)) is not null;
        string[] takers = namesLast ? ["startingafter", "after", "afterid"] : ["startingafter"];
        ApiType? id = shape.Item(items)?.Members.FirstOrDefault(static member => member.Name == "id")?.Type;
        return shape.Parameter(takers) is { } parameter
            && PageShape.CanTake(parameter, id)
            && shape.Find(static (way, type) => PaginationWords.Of(way[way.Count - 1]) == "hasmore" && type is ApiPrimitiveType { Primitive: ApiPrimitive.Boolean }) is { } hasMore
                ? new ApiPagination(items, hasMore, parameter.Name) { Kind = ApiPaginationKind.LastItem, ItemId = "id" }
                : null;
    }

    private ApiPagination? NextUrl(PageShape shape, EquatableArray<string> items)
        => shape.Find((way, type) => PageShape.IsText(type) && IsNextUrl(shape, way)) is { } url
            ? new ApiPagination(items, url, "") { Kind = ApiPaginationKind.NextUrl }
            : null;

    private bool IsNextUrl(PageShape shape, EquatableArray<string> way)
    {
        string last = PaginationWords.Of(way[way.Count - 1]);
        string owner = way.Count > 1 ? PaginationWords.Of(way[way.Count - 2]) : "";
        if (PaginationWords.NextUrls.Contains(last))
        {
            return way.Count == 1 || owner is "pagination" or "paging" or "meta" or "links";
        }

        if (last == "href")
        {
            return way.Count == 3 && owner == "next" && PaginationWords.Of(way[0]) == "links";
        }

        // A bare next may be a cursor: its format tells, or that it has a previous one and no parameter.
        return last == "next"
            && shape.Parameter(["next", "cursor", "after", "pagetoken"]) is null
            && (owner is "links" or "paging" || (way.Count == 1 && (IsUri(shape.Page!, way[0]) || shape.Page!.Members.Any(static member => member.Name is "previous" or "prev"))));
    }

    private bool IsUri(ApiRecord page, string member)
        => context.Source(JsonPointer.Append(page.Id, "properties", member))?.String("format") is "uri" or "url" or "uri-reference";

    private static ApiPagination? LinkHeader(EquatableArray<ApiHeader> headers, EquatableArray<string> items)
        => headers.Any(static header => string.Equals(header.Name, "Link", StringComparison.OrdinalIgnoreCase))
            ? new ApiPagination(items, default, "") { Kind = ApiPaginationKind.LinkHeader }
            : null;

    private static ApiPagination? Offset(PageShape shape, EquatableArray<string> items)
    {
        ApiParameter? offset = shape.Parameter(PaginationWords.Offsets);
        ApiParameter? limit = shape.Parameter(PaginationWords.OffsetLimits);
        EquatableArray<string> total = shape.FindNumber(PaginationWords.ItemTotals);
        // A start that is a text may be a date, and an offset that is one a cursor: only a total next to it makes it a number.
        bool isOffset = offset is not null && (PageShape.IsNumber(offset.Type) || (PaginationWords.Of(offset.Name) is "offset" or "skip" && total.Count > 0));
        return isOffset && (limit is not null || total.Count > 0)
            ? new ApiPagination(items, default, offset!.Name) { Kind = ApiPaginationKind.Offset, LimitParameter = limit?.Name, Total = total }
            : null;
    }

    private ApiPagination? PageNumber(PageShape shape, EquatableArray<string> items)
    {
        ApiParameter? limit = shape.Parameter(PaginationWords.PageLimits);
        EquatableArray<string> pages = shape.FindNumber(PaginationWords.PageTotals);
        EquatableArray<string> total = pages.Count > 0 ? pages : shape.FindNumber(PaginationWords.ItemTotals);
        // Without a limit or a total only an empty page would end the list, and some servers answer the last one again and again.
        return shape.Parameter(PaginationWords.Pages) is { } page && (total.Count > 0 || (limit is not null && PageShape.IsNumber(page.Type))) && FirstPage(shape, page) is { } first
            ? new ApiPagination(items, default, page.Name) { Kind = ApiPaginationKind.PageNumber, LimitParameter = limit?.Name, Total = total, FirstPage = first }
            : null;
    }

    /// <summary>The number of the first page: by the parameter's default, its words, or Spring's way; null where it may be 0 or 1.</summary>
    private int? FirstPage(PageShape shape, ApiParameter page)
    {
        SpecMapping? parameter = context.Source(page.Pointer);
        SpecMapping? schema = context.Source(JsonPointer.Append(page.Pointer, "schema")) ?? parameter;
        if (int.TryParse(schema?.String("default"), out int first))
        {
            return first is 0 or 1 ? first : null;
        }

        string words = (page.Description ?? "").ToLowerInvariant();
        string[] zero = ["zero-based", "zero based", "0-based", "0 based", "0-indexed", "zero-indexed", "starts at 0", "starting at 0", "starting from 0", "starts from 0", "0..n"];
        bool isSpring = shape.Page is { } record && record.Members.Any(static member => member.Name == "totalElements") && record.Members.Any(static member => member.Name == "number");
        if (isSpring || zero.Any(words.Contains))
        {
            return 0;
        }

        return schema?.String("minimum") == "0" ? null : 1;
    }
}
