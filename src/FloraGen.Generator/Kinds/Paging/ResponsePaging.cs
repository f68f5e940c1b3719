using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>A kind of paging where it takes more than a page's content to go on: its headers, or what was asked for.</summary>
internal abstract class ResponsePaging : PagingKind
{
    /// <summary>A function of an <c>response</c> and its <c>position</c> that gives the text that leads on; null at the end of the list.</summary>
    public abstract string Lead(ApiPagination pagination, IResponseCode response);
}
