using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>The number of items seen so far is sent.</summary>
internal sealed class OffsetPaging : ResponsePaging
{
    private static readonly string[] s_offsets = ["offset", "skip", "startat", "start"];
    private static readonly string[] s_limits = ["limit", "top", "maxresults", "count", "take", "pagesize", "perpage", "size"];

    public override string Name => "offset";

    public override PagingMarks Marks { get; } = new("offset_count_param", "offset_total_count_field");

    public override ApiPagination? Infer(PageLayout page, EquatableArray<string> items)
    {
        ApiParameter? offset = page.Parameter(s_offsets);
        ApiParameter? limit = page.Parameter(s_limits);
        EquatableArray<string> total = page.FindNumber(PageWords.ItemTotals);
        // A start that is a text may be a date, and an offset that is one a cursor: only a total next to it makes it a number.
        bool isOffset = offset is not null && (PageLayout.IsNumber(offset.Type) || (PlainName.Of(offset.Name) is "offset" or "skip" && total.Count > 0));
        return isOffset && (limit is not null || total.Count > 0)
            ? new ApiPagination(Name, items, default, offset!.Name) { LimitParameter = limit?.Name, Total = total }
            : null;
    }

    public override string Phrase(ApiPagination pagination) => $"the number of items so far is sent as '{pagination.Parameter}'";

    public override string Lead(ApiPagination pagination, IResponseCode response)
        => $"(response, position) => {Statics.OffsetPaging.Next}(position, {response.Start}, {response.Length}, {response.Total ?? "null"})";
}
