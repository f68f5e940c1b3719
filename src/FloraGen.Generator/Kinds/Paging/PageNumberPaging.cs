using System.Globalization;
using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>The next page's number is sent.</summary>
internal sealed class PageNumberPaging : ResponsePaging
{
    private static readonly string[] s_pages = ["page", "pagenumber", "pagenum", "pageno"];
    private static readonly string[] s_limits = ["perpage", "pagesize", "size", "limit", "itemsperpage", "pagelimit"];

    /// <summary>Each has the word page in it: so the two kinds of totals are told apart.</summary>
    private static readonly string[] s_totals = ["totalpages", "pagecount", "totalpagecount", "numpages", "lastpage"];

    private static readonly string[] s_fromZero =
    [
        "zero-based", "zero based", "0-based", "0 based", "0-indexed", "zero-indexed", "starts at 0", "starting at 0", "starting from 0", "starts from 0", "0..n",
    ];

    public override string Name => "page";

    public override PagingMarks Marks { get; } = new("page_number_param", "total_page_count_field");

    public override ApiPagination? Infer(PageLayout page, EquatableArray<string> items)
    {
        ApiParameter? limit = page.Parameter(s_limits);
        EquatableArray<string> pages = page.FindNumber(s_totals);
        EquatableArray<string> total = pages.Count > 0 ? pages : page.FindNumber(PageWords.ItemTotals);
        // Without a limit or a total only an empty page would end the list, and some servers return the last one again and again.
        return page.Parameter(s_pages) is { } number && (total.Count > 0 || (limit is not null && PageLayout.IsNumber(number.Type))) && FirstPage(page, number) is { } first
            ? new ApiPagination(Name, items, default, number.Name) { LimitParameter = limit?.Name, Total = total, Detail = Text(first) }
            : null;
    }

    /// <summary>The number of the first page.</summary>
    public override string Detail(Func<string, string?> part) => int.TryParse(part("first"), out int first) ? Text(first) : "1";

    public override string Phrase(ApiPagination pagination)
        => $"the next page's number is sent as '{pagination.Parameter}', from {pagination.Detail} on";

    public override string Lead(ApiPagination pagination, IResponseCode response)
    {
        bool countsPages = pagination.Total.LastOrDefault()?.IndexOf("page", StringComparison.OrdinalIgnoreCase) >= 0;
        string total = response.Total is null ? "" : countsPages ? $", totalPages: {response.Total}" : $", totalItems: {response.Total}";
        return $"(response, position) => {Statics.PageNumberPaging.Next}(position, {response.Start}, {pagination.Detail}, {response.Length}{total})";
    }

    /// <summary>By the parameter's default, its words, or Spring's way; null where it may be 0 or 1.</summary>
    private static int? FirstPage(PageLayout page, ApiParameter number)
    {
        if (int.TryParse(page.KeywordOf(number, "default"), out int first))
        {
            return first is 0 or 1 ? first : null;
        }

        string words = (number.Description ?? "").ToLowerInvariant();
        bool isSpring = page.Has("totalElements") && page.Has("number");
        if (isSpring || s_fromZero.Any(words.Contains))
        {
            return 0;
        }

        return page.KeywordOf(number, "minimum") == "0" ? null : 1;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
