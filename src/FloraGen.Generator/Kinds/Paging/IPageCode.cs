namespace FloraGen.Kinds.Paging;

/// <summary>
/// Expressions of what a page holds, for a kind of paging to build on. Those of a kind name types of the runtime as
/// <c>Internal.…</c>; what they name comes with a client by itself.
/// </summary>
internal interface IPageCode
{
    /// <summary>The items, which are not null.</summary>
    string Items { get; }

    /// <summary>The member that leads on, as it is; null where the pagination has none.</summary>
    string? Cursor { get; }

    /// <summary>The same as a text or an integer.</summary>
    string? CursorText { get; }

    /// <summary>The text of a member of an <c>item</c>; of the item itself where that is no object.</summary>
    string ItemText(string member);
}
