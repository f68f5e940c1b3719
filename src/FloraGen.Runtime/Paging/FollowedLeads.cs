namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

/// <summary>
/// What led from page to page of one list. The same cursor at another place of the list means that its pages lead to each other; at
/// the same place somebody asks for that page again.
/// </summary>
internal sealed class FollowedLeads
{
    /// <summary>A longer list starts anew: circles of more pages than this are not noticed.</summary>
    private const int MaxPages = 10_000;

    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);

    /// <param name="lead">A cursor, an offset, a number or a URL.</param>
    /// <param name="page">The place of the page that it leads to, from 0.</param>
    /// <exception cref="ApiException">It led to another page of this list.</exception>
    public void Follow(string lead, int page)
    {
        // Pages may be asked for on any thread.
        lock (_pages)
        {
            if (_pages.TryGetValue(lead, out int known) && known != page)
            {
                throw new ApiException("The server answered a page that leads back to a page before it: the list would never end.", null);
            }

            if (_pages.Count >= MaxPages)
            {
                _pages.Clear();
            }

            _pages[lead] = page;
        }
    }
}
