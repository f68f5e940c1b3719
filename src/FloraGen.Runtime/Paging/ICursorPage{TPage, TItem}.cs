namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;

/// <summary>What paging needs of a page.</summary>
internal interface ICursorPage<TPage, TItem>
{
    IReadOnlyList<TItem> Items { get; }

    string? NextCursor { get; }

    NextPage<TPage> NextPage { set; }
}
