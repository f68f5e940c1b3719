namespace FloraGen.Runtime.Internal;

/// <summary>Where a page stands in its list.</summary>
/// <param name="Current">What led to the page; null for the first one that was asked for.</param>
/// <param name="Before">The number of items on the pages in front of it, from the first one that was asked for.</param>
/// <param name="Count">The number of its own items.</param>
internal readonly record struct PagePosition(string? Current, long Before, int Count);
