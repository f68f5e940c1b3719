namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;

/// <summary>What paging needs of a page.</summary>
internal interface IPage<TPage, TItem>
{
    IReadOnlyList<TItem> Items { get; }

    /// <summary>What leads to the page behind this one: a cursor, an offset, a number or a URL. Null at the end of the list.</summary>
    string? LeadsTo { get; }

    NextPage<TPage> PageBehind { set; }
}
