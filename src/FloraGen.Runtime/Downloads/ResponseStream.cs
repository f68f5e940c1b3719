namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// The body of a response as it comes in. Disposing it gives the connection back. A connection that breaks, or brings nothing for as
/// long as an attempt may take, is an exception of the client here as everywhere.
/// </summary>
internal sealed class ResponseStream : AwaitedStream
{
    private readonly HttpResponseMessage _response;
    private readonly string _call;
    private readonly TimeSpan _timeout;
    private readonly ApiOptions _options;
    private readonly CancellationTokenSource _idle;
    private ApiConnectionException? _failure;

    private ResponseStream(HttpResponseMessage response, Stream body, string call, TimeSpan timeout, ApiOptions options)
        : base(body)
    {
        _response = response;
        _call = call;
        _timeout = timeout;
        _options = options;
        _idle = TimeLimit.Start(Timeout.InfiniteTimeSpan, options.TimeProvider);
    }

    /// <param name="response">The response, which is disposed with the stream.</param>
    /// <param name="call">The call as a person would name it.</param>
    /// <param name="timeout">How long nothing may come while somebody reads.</param>
    /// <param name="options">The client's, with the clock that tells.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <exception cref="ApiConnectionException">The connection broke.</exception>
    public static async Task<Stream> OpenAsync(
        HttpResponseMessage response, string call, TimeSpan timeout, ApiOptions options, CancellationToken cancellationToken)
    {
        try
        {
            Stream body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            return new ResponseStream(response, body, call, timeout, options);
        }
        catch (Exception exception)
        {
            response.Dispose();
            if (ConnectionFault.Of(exception, call) is { } failure)
            {
                throw failure.Of(options);
            }

            throw;
        }
    }

    protected override async ValueTask<int> ReadNextAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_failure is not null)
        {
            // The connection's own stream may take a closed connection for the end of the response.
            throw _failure;
        }

        try
        {
            return await ReadSourceAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiConnectionException failure)
        {
            _failure = failure;
            throw;
        }
        catch (OperationCanceledException exception)
        {
            _failure = ApiErrors.OfConnection(_call, new IOException("The response was abandoned when a read of it was canceled.", exception)).Of(_options);
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _response.Dispose();
            _idle.Dispose();
        }
    }

    private async ValueTask<int> ReadSourceAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(), _idle);
        try
        {
            TimeLimit.Restart(_idle, _timeout);
            int count = await Source.ReadAsync(buffer, _idle.Token).ConfigureAwait(false);
            // Time that the reader takes between two pieces is its own.
            TimeLimit.Restart(_idle, Timeout.InfiniteTimeSpan);
            return count;
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (_idle.IsCancellationRequested)
        {
            throw ApiErrors.OfSilence(_call, _timeout, exception).Of(_options);
        }
        catch (Exception exception) when (ConnectionFault.OfBody(exception, _call) is { } failure)
        {
            throw failure.Of(_options);
        }
    }
}
