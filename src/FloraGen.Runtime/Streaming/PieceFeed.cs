namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// One reading of a response that comes bit by bit: its request is sent for the first piece, and disposing it gives the connection
/// back.
/// </summary>
internal class PieceFeed : IDisposable
{
    private readonly CallSender _sender;
    private readonly RequestOptions? _options;
    private readonly Func<Stream, ServerResponse, PieceReader> _cut;
    private readonly TimeSpan _silence;
    private ServerResponse? _response;
    private PieceReader? _pieces;
    private Stream? _body;
    private ServerResponse? _kept;

    /// <param name="sender">Sends the request.</param>
    /// <param name="request">The call.</param>
    /// <param name="options">What differs for it from the client's options.</param>
    /// <param name="current">The client's options.</param>
    /// <param name="cut">Finds the pieces of a body.</param>
    /// <exception cref="ArgumentOutOfRangeException">No timer can be set to the limit of silence.</exception>
    public PieceFeed(CallSender sender, ApiRequest request, RequestOptions? options, ApiOptions current, Func<Stream, ServerResponse, PieceReader> cut)
    {
        _sender = sender;
        _options = options;
        _cut = cut;
        _silence = TimeLimit.Checked(options?.StreamIdleTimeout ?? current.StreamIdleTimeout, nameof(RequestOptions.StreamIdleTimeout));
        Request = request;
        Current = current;
    }

    /// <summary>The response that the last piece is of.</summary>
    public ServerResponse Response => _response!;

    /// <summary>The same for who holds on to it.</summary>
    public ServerResponse Kept => _kept ??= Response.Keep();

    /// <summary>The piece that came last; valid until the next one comes.</summary>
    public ReadOnlyMemory<byte> Piece => _pieces!.Piece;

    public ApiRequest Request { get; }

    protected ApiOptions Current { get; }

    protected bool IsOpen => _pieces is not null;

    /// <returns>False when no more pieces follow.</returns>
    /// <exception cref="ApiException">There is no response, or no more of it, or it cannot be cut into pieces.</exception>
    public virtual async ValueTask<bool> MoveAsync(CancellationToken cancellationToken)
    {
        if (!IsOpen)
        {
            await OpenAsync(null, cancellationToken).ConfigureAwait(false);
        }

        return await ReadAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The value of the last piece. The exception of one that cannot be read holds on to its text, which the next one replaces.</summary>
    public T Read<T>(JsonReadFunc<T> read)
        => ResponseReader.Read(new ServerResponse(Response.StatusCode, Response.Headers, Piece.ToArray()), Request, read, Current);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }
    }

    protected void Close()
    {
        _body?.Dispose();
        _response?.OpenResponse?.Dispose();
        (_response, _kept, _pieces, _body) = (null, null, null, null);
    }

    protected async ValueTask OpenAsync(FollowUp? followUp, CancellationToken cancellationToken)
    {
        _response = await _sender.SendAsync(Request, _options, cancellationToken, keepsBody: true, followUp: followUp).ConfigureAwait(false);
        try
        {
            // The limit costs a little for each piece, which nobody pays without.
            _body = _silence == Timeout.InfiniteTimeSpan
                ? await _response.OpenResponse!.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false)
                : await ResponseStream.OpenAsync(_response.OpenResponse!, Request.ToString(), _silence, Current, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (ConnectionFault.Of(exception, Request.ToString()) is { } failure)
        {
            throw failure.Of(Current);
        }

        _pieces = _cut(_body, _response);
    }

    protected async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _pieces!.ReadAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PieceException exception)
        {
            throw ApiErrors.OfPieces(Response, Request.ToString(), exception).Of(Current);
        }
        catch (Exception exception) when (ConnectionFault.OfBody(exception, Request.ToString()) is { } failure)
        {
            throw failure.Of(Current);
        }
    }
}
