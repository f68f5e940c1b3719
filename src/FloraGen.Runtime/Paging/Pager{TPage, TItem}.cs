namespace FloraGen.Runtime;

using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// A list in pages. Await it for the first page; iterate it for all items; <see cref="AsPagesAsync"/> returns all pages.
/// Nothing is sent before that, and each time sends new requests.
/// </summary>
/// <typeparam name="TPage">A page.</typeparam>
/// <typeparam name="TItem">An item of a page.</typeparam>
public sealed class Pager<TPage, TItem> : IAsyncEnumerable<TItem>
    where TPage : class
{
    private readonly Func<string?, CancellationToken, Task<ApiResponse<TPage>>> _fetch;
    private readonly Func<ApiResponse<TPage>, Internal.PagePosition, string?>? _lead;
    private readonly CancellationToken _cancellationToken;

    /// <summary>A list of given pages, for tests in which a substitute of a client returns them.</summary>
    /// <param name="pages">
    /// One or more, in order. As with a server, iteration goes on for as long as their cursors lead on; pages that have none lead
    /// each to the one behind it.
    /// </param>
    /// <exception cref="ArgumentException">There is no page.</exception>
    public static Pager<TPage, TItem> FromPages(params TPage[] pages)
    {
        Internal.ArgumentCheck.NotNull(pages);
        if (pages.Length == 0)
        {
            throw new ArgumentException("A list must have at least one page.", nameof(pages));
        }

        Internal.GivenPages<TPage> given = new(pages, static page => View(page).LeadsTo);
        return new(given.GetAsync, given.Lead, CancellationToken.None);
    }

    /// <summary>A list whose pages say themselves what leads on.</summary>
    internal Pager(Func<string?, CancellationToken, Task<ApiResponse<TPage>>> fetch, CancellationToken cancellationToken)
        : this(fetch, null, cancellationToken)
    {
    }

    /// <param name="fetch">Asks for the page that something leads to; null leads to the first one.</param>
    /// <param name="lead">What leads on from a page; null at the end. For pages whose own content does not say it.</param>
    /// <param name="cancellationToken">The caller's.</param>
    internal Pager(
        Func<string?, CancellationToken, Task<ApiResponse<TPage>>> fetch,
        Func<ApiResponse<TPage>, Internal.PagePosition, string?>? lead,
        CancellationToken cancellationToken)
    {
        _fetch = fetch;
        _lead = lead;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Asks for the first page.</summary>
    /// <exception cref="ApiException">The API returned an error, or could not be reached.</exception>
    public TaskAwaiter<TPage> GetAwaiter() => AsTask().GetAwaiter();

    /// <summary>Asks for the first page.</summary>
    /// <exception cref="ApiException">The API returned an error, or could not be reached.</exception>
    public Task<TPage> AsTask() => FetchAsync(new(), null, 0, 0, _cancellationToken);

    /// <summary>All pages. Each is requested after the one before it was read.</summary>
    /// <param name="cancellationToken">Cancels the iteration, like the token that was passed to the method.</param>
    /// <exception cref="ApiException">The API returned an error, or could not be reached.</exception>
    public async IAsyncEnumerable<TPage> AsPagesAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? both = _cancellationToken.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken)
            : null;
        CancellationToken token = both?.Token ?? (_cancellationToken.CanBeCanceled ? _cancellationToken : cancellationToken);

        Internal.FollowedLeads followed = new();
        string? lead = null;
        int count = 0;
        long before = 0;
        do
        {
            TPage page = await FetchAsync(followed, lead, count, before, token, cancellationToken).ConfigureAwait(false);
            yield return page;
            Internal.IPage<TPage, TItem> view = View(page);
            count++;
            before += view.Items.Count;
            lead = view.LeadsTo;
        }
        while (lead is not null);
    }

    /// <summary>All items of all pages. A page is requested after the items before it were read.</summary>
    /// <param name="cancellationToken">Cancels the iteration, like the token that was passed to the method.</param>
    /// <exception cref="ApiException">The API returned an error, or could not be reached.</exception>
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

    private static Internal.IPage<TPage, TItem> View(TPage page) => (Internal.IPage<TPage, TItem>)page;

    /// <summary>Lets a cancellation carry the token of the caller who cancelled, and not that of the two together.</summary>
    private async Task<TPage> FetchAsync(
        Internal.FollowedLeads followed, string? lead, int page, long before, CancellationToken both, CancellationToken iteration)
    {
        try
        {
            return await FetchAsync(followed, lead, page, before, both).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (both.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, iteration.IsCancellationRequested ? iteration : _cancellationToken);
        }
    }

    private async Task<TPage> FetchAsync(Internal.FollowedLeads followed, string? lead, int page, long before, CancellationToken cancellationToken)
    {
        if (lead is not null)
        {
            followed.Follow(lead, page);
        }

        ApiResponse<TPage> response = await _fetch(lead, cancellationToken).ConfigureAwait(false);
        Internal.IPage<TPage, TItem> view = View(response.Value);
        Internal.PagePosition position = new(lead, before, view.Items.Count);
        view.PageBehind = new Internal.NextPage<TPage>(
            (next, token) => FetchAsync(followed, next, page + 1, position.Before + position.Count, token), _lead?.Invoke(response, position));
        return response.Value;
    }
}
