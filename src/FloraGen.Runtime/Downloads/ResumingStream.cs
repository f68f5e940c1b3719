namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A download that goes on where it broke, as long as the file is the same.</summary>
internal sealed class ResumingStream : AwaitedStream
{
    private readonly DownloadRest _rest;
    private readonly string _call;
    private readonly ApiOptions _options;
    private ApiConnectionException? _failure;
    private long _position;
    private bool _isGivenUp;

    /// <param name="source">The response as it comes in.</param>
    /// <param name="rest">Asks for the rest.</param>
    /// <param name="call">The call as a person would name it.</param>
    /// <param name="options">The client's.</param>
    public ResumingStream(Stream source, DownloadRest rest, string call, ApiOptions options)
        : base(source)
    {
        _rest = rest;
        _call = call;
        _options = options;
    }

    protected override async ValueTask<int> ReadNextAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        while (_failure is null)
        {
            try
            {
                int count = await Source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
                _position += count;
                if (count > 0 || buffer.IsEmpty || _rest.Length is null || _position >= _rest.Length)
                {
                    return count;
                }

                await ContinueAsync(ApiErrors.OfConnection(_call, new EndOfStreamException("The response ended too early.")).Of(_options), cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                _isGivenUp = true;
                throw;
            }
            catch (ApiConnectionException failure) when (_failure is null && !_isGivenUp)
            {
                await ContinueAsync(failure, cancellationToken).ConfigureAwait(false);
            }
        }

        throw _failure;
    }

    private async ValueTask ContinueAsync(ApiConnectionException failure, CancellationToken cancellationToken)
    {
        Source.Dispose();
        try
        {
            Source = await _rest.OpenAsync(_position, failure, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            _failure = ApiErrors.OfConnection(_call, new IOException("The response was abandoned when a read of it was canceled.", exception)).Of(_options);
            throw;
        }
        catch (ApiConnectionException exception)
        {
            _failure = exception;
        }
    }
}
