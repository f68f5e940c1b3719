namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The values of an answer that comes bit by bit. Nothing is sent before somebody iterates, and each time asks anew; the
/// connection is given back when the iteration ends, whoever ends it.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal sealed class AnswerStream<T> : IAsyncEnumerable<T>
{
    private readonly string _call;
    private readonly Func<CancellationToken, Task<ApiAnswer>> _open;
    private readonly Func<Stream, ApiAnswer, PieceReader> _cut;
    private readonly PieceReadFunc<T> _read;
    private readonly CancellationToken _cancellationToken;

    /// <param name="call">The call as a person would name it.</param>
    /// <param name="open">Sends the request; the answer's body is still to be read.</param>
    /// <param name="cut">Finds the pieces of the body.</param>
    /// <param name="read">Makes a value of a piece.</param>
    /// <param name="cancellationToken">The one that the method was given.</param>
    public AnswerStream(
        string call,
        Func<CancellationToken, Task<ApiAnswer>> open,
        Func<Stream, ApiAnswer, PieceReader> cut,
        PieceReadFunc<T> read,
        CancellationToken cancellationToken)
    {
        _call = call;
        _open = open;
        _cut = cut;
        _read = read;
        _cancellationToken = cancellationToken;
    }

    public async IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        using CancellationTokenSource? both = _cancellationToken.CanBeCanceled && cancellationToken.CanBeCanceled
            ? CancellationTokenSource.CreateLinkedTokenSource(_cancellationToken, cancellationToken)
            : null;
        CancellationToken token = both?.Token ?? (_cancellationToken.CanBeCanceled ? _cancellationToken : cancellationToken);

        ApiAnswer answer = await GuardAsync(() => _open(token), token, cancellationToken).ConfigureAwait(false);
        using HttpResponseMessage response = answer.OpenResponse!;
        Stream stream = await GuardAsync(() => response.Content.ReadAsStreamAsync(token), token, cancellationToken).ConfigureAwait(false);
        PieceReader pieces = _cut(stream, answer);
        while (await GuardAsync(() => ReadAsync(pieces, answer, token), token, cancellationToken).ConfigureAwait(false))
        {
            yield return _read(answer, pieces.Piece);
        }
    }

    private async Task<bool> ReadAsync(PieceReader pieces, ApiAnswer answer, CancellationToken cancellationToken)
    {
        try
        {
            return await pieces.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PieceException exception)
        {
            throw ApiErrors.OfPieces(answer, _call, exception);
        }
        catch (Exception exception) when (ConnectionFault.OfBody(exception, _call) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Lets a cancellation carry the token of the caller who cancelled, and a broken connection be an exception of this client.</summary>
    private async Task<TResult> GuardAsync<TResult>(Func<Task<TResult>> step, CancellationToken both, CancellationToken iteration)
    {
        try
        {
            both.ThrowIfCancellationRequested();
            return await step().ConfigureAwait(false);
        }
        catch (Exception exception) when (both.IsCancellationRequested && exception is OperationCanceledException)
        {
            throw new OperationCanceledException(exception.Message, exception, iteration.IsCancellationRequested ? iteration : _cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or HttpRequestException)
        {
            throw ApiErrors.OfConnection(_call, exception);
        }
    }
}
