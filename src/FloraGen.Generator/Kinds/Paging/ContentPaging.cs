using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>A kind of paging where a page's own content says what leads on.</summary>
internal abstract class ContentPaging : PagingKind
{
    /// <summary>When there is a next page, for the docs.</summary>
    public abstract string Condition { get; }

    /// <summary>Whether the member that leads on, where it is a text, is one that callers may keep to go on from later.</summary>
    public virtual bool GivesCursor => false;

    /// <summary>An expression of the text that leads on; null at the end of the list.</summary>
    public abstract string Lead(ApiPagination pagination, IPageCode page);
}
