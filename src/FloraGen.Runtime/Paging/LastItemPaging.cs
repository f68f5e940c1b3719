namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>Pages whose last item leads on.</summary>
internal static class LastItemPaging
{
    /// <param name="items">The items of the page.</param>
    /// <param name="hasMore">Whether the page says that there is more; a page that says nothing of it is the last one.</param>
    /// <param name="id">What is sent of an item.</param>
    /// <returns>Null at the end: there is no more, or no item to go on from.</returns>
    public static string? Next<T>(IReadOnlyList<T> items, bool? hasMore, Func<T, string?> id)
    {
        if (hasMore != true || items.Count == 0)
        {
            return null;
        }

        string? last = id(items[items.Count - 1]);
        return string.IsNullOrEmpty(last) ? null : last;
    }
}
