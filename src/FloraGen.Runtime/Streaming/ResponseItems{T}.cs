namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The values of a response that comes bit by bit. Nothing is sent before somebody iterates, and each time asks anew; the
/// connection is given back when the iteration ends, whoever ends it.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class ResponseItems<T> : IAsyncEnumerable<T>
{
    private readonly Func<PieceFeed> _begin;
    private readonly PieceReadFunc<T> _read;
    private readonly CancellationToken _cancellationToken;

    /// <param name="begin">Begins to read the response, for each iteration.</param>
    /// <param name="read">Makes a value of a piece.</param>
    /// <param name="cancellationToken">The one that the method was given.</param>
    public ResponseItems(Func<PieceFeed> begin, PieceReadFunc<T> read, CancellationToken cancellationToken)
    {
        _begin = begin;
        _read = read;
        _cancellationToken = cancellationToken;
    }

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? both = _cancellationToken.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken)
            : null;
        CancellationToken token = both?.Token ?? (_cancellationToken.CanBeCanceled ? _cancellationToken : cancellationToken);

        using PieceFeed feed = _begin();
        while (await MoveAsync(feed, token, cancellationToken).ConfigureAwait(false))
        {
            yield return _read(feed);
        }
    }

    /// <summary>Lets a cancellation carry the token of the caller who cancelled.</summary>
    private async Task<bool> MoveAsync(PieceFeed feed, CancellationToken both, CancellationToken iteration)
    {
        try
        {
            both.ThrowIfCancellationRequested();
            return await feed.MoveAsync(both).ConfigureAwait(false);
        }
        catch (Exception exception) when (both.IsCancellationRequested && exception is OperationCanceledException)
        {
            throw new OperationCanceledException(exception.Message, exception, iteration.IsCancellationRequested ? iteration : _cancellationToken);
        }
    }
}
