namespace FloraGen.Runtime.Internal;

/// <summary>Lists whose pages are asked for by the number of items in front of them.</summary>
internal static class OffsetPaging
{
    /// <param name="position">Where the page stands.</param>
    /// <param name="start">The offset that the caller began with; null for none.</param>
    /// <param name="limit">The length of a page that was asked for; null for the server's own.</param>
    /// <param name="total">The number of all items, where the page says it.</param>
    /// <returns>
    /// Null at the end: the page has no items, the total is reached, or, where there is no total, the page is shorter than what was
    /// asked for.
    /// </returns>
    public static string? Next(PagePosition position, long? start, long? limit, long? total)
    {
        long next = (start ?? 0) + position.Before + position.Count;
        // A total is believed first: a server may cut a limit that is too large for it, and every page is short then.
        bool isLast = position.Count == 0 || (total is { } all ? next >= all : position.Count < limit);
        return isLast ? null : ApiText.Of(next);
    }
}
