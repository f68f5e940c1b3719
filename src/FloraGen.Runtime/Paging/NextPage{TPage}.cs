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

    public NextPage(Func<string?, CancellationToken, Task<TPage>> fetch) => _fetch = fetch;

    /// <param name="cursor">Null when there is no next page.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="InvalidOperationException">There is no next page, or no client answered this page.</exception>
    public Task<TPage> GetAsync(string? cursor, CancellationToken cancellationToken)
    {
        if (cursor is null)
        {
            throw new InvalidOperationException("This is the last page: HasNextPage tells.");
        }

        return _fetch is null
            ? throw new InvalidOperationException("This page did not come from a list method of a client, so it cannot ask for the next one.")
            : _fetch(cursor, cancellationToken);
    }

    public bool Equals(NextPage<TPage> other) => true;

    public override bool Equals(object? obj) => obj is NextPage<TPage>;

    public override int GetHashCode() => 0;
}
