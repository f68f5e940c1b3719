namespace FloraGen.Runtime.Internal;

using System.Globalization;

/// <summary>Lists whose pages have numbers.</summary>
internal static class PageNumberPaging
{
    /// <param name="position">Where the page stands.</param>
    /// <param name="start">The number that the caller began with; null for the first page.</param>
    /// <param name="first">The number of the first page.</param>
    /// <param name="limit">The length of a page that was asked for; null for the server's own.</param>
    /// <param name="totalItems">The number of all items, where the page says it.</param>
    /// <param name="totalPages">The number of all pages, where the page says it.</param>
    /// <returns>
    /// Null at the end: the page has no items, a total is reached, or, where there is no total, the page is shorter than what was
    /// asked for.
    /// </returns>
    public static string? Next(PagePosition position, long? start, long first, long? limit, long? totalItems = null, long? totalPages = null)
    {
        long number = Of(position.Current) ?? start ?? first;
        long? seen = Skipped(start ?? first, first, limit) + position.Before + position.Count;
        bool isLast = position.Count == 0
            || (totalPages is { } pages ? number - first + 1 >= pages
                : totalItems is { } items ? seen >= items
                : position.Count < limit);
        return isLast ? null : ApiText.Of(number + 1);
    }

    /// <summary>The number that a text says; null when it says none.</summary>
    public static long? Of(string? text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null;

    /// <summary>The items in front of where the caller began; null when that cannot be told.</summary>
    private static long? Skipped(long start, long first, long? limit) => start == first ? 0 : (start - first) * limit;
}
