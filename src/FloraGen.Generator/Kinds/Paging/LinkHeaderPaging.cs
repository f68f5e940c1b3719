using FloraGen.Handles;
using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>The header <c>Link</c> (RFC 8288) has the next page's URL.</summary>
internal sealed class LinkHeaderPaging : ResponsePaging
{
    public override string Name => "link";

    public override bool TakesParameter => false;

    public override ApiPagination? Infer(PageLayout page, EquatableArray<string> items)
        => page.Header("link") is null ? null : new ApiPagination(Name, items, default, "");

    public override string Phrase(ApiPagination pagination) => "the header Link has the next page's URL";

    public override string Lead(ApiPagination pagination, IResponseCode response) => $"static (response, position) => {Statics.LinkHeaderPaging.Next}(response.Headers)";
}
