namespace FloraGen.Model;

internal enum ApiPaginationKind
{
    /// <summary>A text in the page is sent as a parameter.</summary>
    Cursor,

    /// <summary>The last item's id is sent as a parameter while the page says that there is more.</summary>
    LastItem,

    /// <summary>The number of items seen so far is sent.</summary>
    Offset,

    /// <summary>The next page's number is sent.</summary>
    PageNumber,

    /// <summary>The header <c>Link</c> has the next page's URL.</summary>
    LinkHeader,

    /// <summary>The body has the next page's URL.</summary>
    NextUrl,
}
