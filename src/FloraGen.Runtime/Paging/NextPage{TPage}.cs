namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// How a page asks for the one behind it. No part of what a page says, so it equals any other: two pages of equal content are
/// equal.
/// </summary>
internal readonly struct NextPage<TPage> : IEquatable<NextPage<TPage>>
{
    private readonly Func<string?, CancellationToken, Task<TPage>>? _fetch;

    public NextPage(Func<string?, CancellationToken, Task<TPage>> fetch, string? lead)
    {
        _fetch = fetch;
        Lead = lead;
    }

    /// <summary>What leads on where the page's own content does not say it: an offset, a number, a URL from a header. Null at the end.</summary>
    public string? Lead { get; }

    /// <param name="lead">What leads on; null when there is no next page.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="InvalidOperationException">There is no next page, or no client returned this page.</exception>
    public Task<TPage> GetAsync(string? lead, CancellationToken cancellationToken)
    {
        if (lead is null)
        {
            throw new InvalidOperationException("This is the last page: check HasNextPage before asking for another.");
        }

        return _fetch is null
            ? throw new InvalidOperationException("This page did not come from a list method of a client, so it cannot ask for the next one.")
            : _fetch(lead, cancellationToken);
    }

    public bool Equals(NextPage<TPage> other) => true;

    public override bool Equals(object? obj) => obj is NextPage<TPage>;

    public override int GetHashCode() => 0;
}
