namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// A list that comes in pages. Await it for the first page; iterate it for all items; <see cref="AsPagesAsync"/> gives all pages.
/// Nothing is sent before that, and each time asks anew.
/// </summary>
/// <typeparam name="TPage">A page.</typeparam>
/// <typeparam name="TItem">An item of a page.</typeparam>
public sealed class Pager<TPage, TItem> : IAsyncEnumerable<TItem>
    where TPage : class
{
    private readonly Func<string?, CancellationToken, Task<TPage>> _fetch;
    private readonly CancellationToken _cancellationToken;

    /// <summary>A list of pages that are there already, for tests that let a substitute of a client answer.</summary>
    /// <param name="pages">One or more, in order. As with a server, iteration goes on for as long as their cursors lead on.</param>
    /// <exception cref="ArgumentException">There is no page.</exception>
    public static Pager<TPage, TItem> FromPages(params TPage[] pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return pages.Length > 0
            ? new(new Internal.GivenPages<TPage>(pages, static page => View(page).NextCursor).GetAsync, CancellationToken.None)
            : throw new ArgumentException("A list has at least one page.", nameof(pages));
    }

    internal Pager(Func<string?, CancellationToken, Task<TPage>> fetch, CancellationToken cancellationToken)
    {
        _fetch = fetch;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Asks for the first page.</summary>
    /// <exception cref="ApiException">The API refused, or could not be reached.</exception>
    public TaskAwaiter<TPage> GetAwaiter() => AsTask().GetAwaiter();

    /// <summary>Asks for the first page.</summary>
    /// <exception cref="ApiException">The API refused, or could not be reached.</exception>
    public Task<TPage> AsTask() => FetchAsync(null, _cancellationToken);

    /// <summary>All pages, each asked for when the one before it was looked at.</summary>
    /// <param name="cancellationToken">Cancels, as the token does that was given to the method.</param>
    /// <exception cref="ApiException">The API refused, or could not be reached.</exception>
    public async IAsyncEnumerable<TPage> AsPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? both = _cancellationToken.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken)
            : null;
        CancellationToken token = both?.Token ?? (_cancellationToken.CanBeCanceled ? _cancellationToken : cancellationToken);

        string? cursor = null;
        do
        {
            TPage page = await FetchAsync(cursor, token, cancellationToken).ConfigureAwait(false);
            yield return page;
            Internal.ICursorPage<TPage, TItem> view = View(page);
            cursor = Internal.Cursor.HasNext(view.NextCursor, view.Items.Count) ? view.NextCursor : null;
        }
        while (cursor is not null);
    }

    /// <summary>All items of all pages; a page is asked for when the items before it were looked at.</summary>
    /// <param name="cancellationToken">Cancels, as the token does that was given to the method.</param>
    /// <exception cref="ApiException">The API refused, or could not be reached.</exception>
    public async IAsyncEnumerator<TItem> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        await foreach (TPage page in AsPagesAsync(cancellationToken).ConfigureAwait(false))
        {
            IReadOnlyList<TItem> items = View(page).Items;
            for (int index = 0; index < items.Count; index++)
            {
                yield return items[index];
            }
        }
    }

    private static Internal.ICursorPage<TPage, TItem> View(TPage page) => (Internal.ICursorPage<TPage, TItem>)page;

    /// <summary>Lets a cancellation carry the token of the caller who cancelled, and not that of the two together.</summary>
    private async Task<TPage> FetchAsync(string? cursor, CancellationToken both, CancellationToken iteration)
    {
        try
        {
            return await FetchAsync(cursor, both).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (both.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, iteration.IsCancellationRequested ? iteration : _cancellationToken);
        }
    }

    private async Task<TPage> FetchAsync(string? cursor, CancellationToken cancellationToken)
    {
        TPage page = await _fetch(cursor, cancellationToken).ConfigureAwait(false);
        Internal.ICursorPage<TPage, TItem> view = View(page);
        if (cursor is not null && view.NextCursor == cursor && view.Items.Count > 0)
        {
            throw new ApiException("The server answered a page whose next cursor is the page's own: the list would never end.", null);
        }

        view.NextPage = new Internal.NextPage<TPage>(FetchAsync);
        return page;
    }
}
