namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Concurrent;
using System.Threading;

/// <summary>
/// What led from page to page of one list. The same cursor at another position of the list means that its pages lead to each other; at
/// the same position somebody asks for that page again.
/// </summary>
internal sealed class FollowedLeads
{
    /// <summary>Then it starts anew: circles of more pages than this are not noticed.</summary>
    private const int MaxPages = 1_000;

    private readonly ConcurrentDictionary<string, int> _pages = new(StringComparer.Ordinal);
    private int _count;

    /// <param name="lead">A cursor, an offset, a number or a URL.</param>
    /// <param name="page">The position of the page that it leads to, from 0.</param>
    /// <exception cref="ApiException">It led to another page of this list.</exception>
    public void Follow(string lead, int page)
    {
        if (_pages.GetOrAdd(lead, page) != page)
        {
            throw new ApiException("The server returned a page that leads back to a page before it: the list would never end.", null);
        }

        if (Interlocked.Increment(ref _count) % MaxPages == 0)
        {
            _pages.Clear();
        }
    }
}
