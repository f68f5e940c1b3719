using FloraGen.Model;
using FloraGen.Model.Operations;

namespace FloraGen.Kinds.Paging;

/// <summary>
/// A way to get from one page of a list to the next: the words that it is inferred from, what a document says of it itself, and
/// the code that leads on. It derives from <see cref="ContentPaging"/> or <see cref="ResponsePaging"/>.
/// </summary>
internal abstract class PagingKind
{
    /// <summary>What <c>kind</c> calls it in <c>x-floragen-pagination</c>; the model does as well.</summary>
    public abstract string Name { get; }

    /// <summary>Whether what leads on is sent as a query parameter; it is a URL otherwise.</summary>
    public virtual bool TakesParameter => true;

    /// <summary>Whether it does not work without a member of the page that leads on.</summary>
    public virtual bool NeedsCursor => false;

    /// <summary>Stainless' words for it; null where that has none.</summary>
    public virtual PagingMarks? Marks => null;

    /// <summary>
    /// Paging by the words that APIs use for it, or null. A list that is taken for a page and is none is worse than a page that is
    /// not found, so all of the words are needed.
    /// </summary>
    /// <param name="page">What the operation returns and takes.</param>
    /// <param name="items">The members from the page's root to its list.</param>
    public abstract ApiPagination? Infer(PageLayout page, EquatableArray<string> items);

    /// <summary>What this kind alone reads of a document's own words, which may be none.</summary>
    /// <param name="part">The text of a member of <c>x-floragen-pagination</c>; null where it is not there.</param>
    public virtual string Detail(Func<string, string?> part) => "";

    /// <summary>What keeps a pagination from working that has all its parts; null when nothing does.</summary>
    public virtual string? Fault(ApiPagination pagination, PageLayout page) => null;

    /// <summary>What leads on, in words.</summary>
    public abstract string Phrase(ApiPagination pagination);

    /// <summary>A member of the page, as a document names it.</summary>
    protected static string Way(EquatableArray<string> way) => string.Join(".", way);
}
