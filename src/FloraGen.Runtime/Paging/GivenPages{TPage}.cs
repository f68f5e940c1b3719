namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Pages that no server answers: each cursor leads to the page behind the one that names it.</summary>
internal sealed class GivenPages<TPage>
{
    private readonly TPage[] _pages;
    private readonly Func<TPage, string?> _nextCursor;

    public GivenPages(TPage[] pages, Func<TPage, string?> nextCursor)
    {
        _pages = pages;
        _nextCursor = nextCursor;
    }

    /// <exception cref="InvalidOperationException">No page stands where the cursor leads.</exception>
    public Task<TPage> GetAsync(string? cursor, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (cursor is null)
        {
            return Task.FromResult(_pages[0]);
        }

        for (int index = 1; index < _pages.Length; index++)
        {
            if (_nextCursor(_pages[index - 1]) == cursor)
            {
                return Task.FromResult(_pages[index]);
            }
        }

        throw new InvalidOperationException($"There is no page behind the one with the next cursor '{cursor}'.");
    }
}
