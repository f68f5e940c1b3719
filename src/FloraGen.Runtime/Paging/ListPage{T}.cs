namespace FloraGen.Runtime;

using System.Collections;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A page of a list whose responses are the items and nothing else.</summary>
/// <typeparam name="T">An item.</typeparam>
public sealed class ListPage<T> : IReadOnlyList<T>, Internal.IPage<ListPage<T>, T>
{
    private Internal.NextPage<ListPage<T>> _behind;

    /// <summary>A page that comes from no server, for tests.</summary>
    /// <param name="items">The items of the page.</param>
    public ListPage(IReadOnlyList<T> items) => Items = items;

    /// <summary>The items of this page.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>The number of items of this page.</summary>
    public int Count => Items.Count;

    /// <summary>Whether there is another page, as far as this page's response tells.</summary>
    public bool HasNextPage => _behind.Lead is not null;

    string? Internal.IPage<ListPage<T>, T>.LeadsTo => _behind.Lead;

    Internal.NextPage<ListPage<T>> Internal.IPage<ListPage<T>, T>.PageBehind { set => _behind = value; }

    /// <summary>An item of this page.</summary>
    /// <param name="index">Its position in the page, from 0.</param>
    public T this[int index] => Items[index];

    /// <summary>Asks for the next page, with the parameters and options of the call that returned this one.</summary>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="global::System.InvalidOperationException">There is no next page, or no client returned this page.</exception>
    /// <exception cref="ApiException">The API returned an error, or could not be reached.</exception>
    public Task<ListPage<T>> GetNextPageAsync(CancellationToken cancellationToken = default) => _behind.GetAsync(_behind.Lead, cancellationToken);

    /// <summary>The items of this page, one by one.</summary>
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}
