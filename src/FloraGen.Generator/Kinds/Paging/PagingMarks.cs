namespace FloraGen.Kinds.Paging;

/// <summary>The purposes in <c>x-stainless-pagination-property</c> that make a kind of paging.</summary>
/// <param name="Parameter">That of the parameter that takes what leads on.</param>
/// <param name="Member">That of the page's member that leads on; for kinds that need none, of the number of all items or pages.</param>
internal sealed record PagingMarks(string Parameter, string Member);
