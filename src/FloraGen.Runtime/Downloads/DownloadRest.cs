namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Asks for what a download that broke still lacks. A call has as many attempts with its download as without.</summary>
internal sealed class DownloadRest
{
    private readonly CallSender _sender;
    private readonly ApiRequest _request;
    private readonly RequestOptions? _options;
    private readonly ApiOptions _current;
    private readonly bool _isBound;
    private FileVersion? _version;
    private int _attempts;

    private DownloadRest(CallSender sender, ApiRequest request, RequestOptions? options, ApiOptions current, FileVersion version, bool isBound)
    {
        _sender = sender;
        _request = request;
        _options = options;
        _current = current;
        _version = version;
        _isBound = isBound;
    }

    /// <summary>The number of bytes of the file; null where it is not known.</summary>
    public long? Length => _version?.Length;

    /// <param name="sender">Sends the requests.</param>
    /// <param name="request">The call.</param>
    /// <param name="options">What differs for it from the client's options.</param>
    /// <param name="current">The client's options.</param>
    /// <param name="response">The response that the download is of.</param>
    /// <param name="isBound">Whether the caller has seen the response's headers, so that no other version will do, not even from its beginning.</param>
    /// <returns>Null where nothing is asked for: by the options, or because the response does not allow it.</returns>
    public static DownloadRest? Of(CallSender sender, ApiRequest request, RequestOptions? options, ApiOptions current, ServerResponse response, bool isBound)
        => current.ResumesDownloads && request.Method.Method == "GET" && (options?.MaxRetries ?? current.MaxRetries) > 0 && FileVersion.Of(response) is { } version
            ? new DownloadRest(sender, request, options, current, version, isBound) { _attempts = response.Attempts }
            : null;

    /// <param name="position">How many bytes were read.</param>
    /// <param name="failure">Why there were no more.</param>
    /// <param name="cancellationToken">The reader's.</param>
    /// <exception cref="ApiConnectionException">There is no rest, or it is of another version.</exception>
    public async Task<Stream> OpenAsync(long position, ApiConnectionException failure, CancellationToken cancellationToken)
    {
        int left = (_options?.MaxRetries ?? _current.MaxRetries) + 1 - _attempts;
        if (left <= 0 || _version is null)
        {
            ((ISettled)failure).Settle(_attempts, null);
            throw failure;
        }

        await ClockDelay.WaitAsync(RetryDelay.Of(null, _attempts - 1, _current), _current.TimeProvider, cancellationToken).ConfigureAwait(false);
        ServerResponse response = await AskAsync(position, left - 1, cancellationToken).ConfigureAwait(false);
        _attempts += response.Attempts;
        if (FaultOf(response, position) is { } fault)
        {
            response.OpenResponse!.Dispose();
            throw Failed(position, fault, failure);
        }

        // Nothing was read of the version before.
        _version = position == 0 ? FileVersion.Of(response) : _version;
        TimeSpan timeout = _options?.Timeout ?? _current.Timeout;
        return await ResponseStream.OpenAsync(response.OpenResponse!, _request.ToString(), timeout, _current, cancellationToken).ConfigureAwait(false);
    }

    private string? FaultOf(ServerResponse response, long position)
        => position > 0 ? _version!.FaultOfRest(response, position)
            : _isBound && !_version!.IsOf(response) ? "the server has another version by now"
            : null;

    private async Task<ServerResponse> AskAsync(long position, int maxRetries, CancellationToken cancellationToken)
    {
        FollowUp rest = new() { MaxRetries = maxRetries };
        if (position > 0)
        {
            string range = "bytes=" + position.ToString(CultureInfo.InvariantCulture) + "-";
            rest.Headers = [new KeyValuePair<string, string>("Range", range), new KeyValuePair<string, string>("If-Range", _version!.Validator)];
        }

        try
        {
            return await _sender.SendAsync(_request, _options, cancellationToken, keepsBody: true, followUp: rest).ConfigureAwait(false);
        }
        catch (ApiException exception)
        {
            _attempts += exception.Attempts;
            throw Failed(position, exception.Message.TrimEnd('.'), exception);
        }
    }

    private ApiConnectionException Failed(long position, string reason, Exception cause)
    {
        ApiConnectionException failure = ApiErrors.OfRest(_request.ToString(), position, _version!.Length, reason, cause);
        ((ISettled)failure).Settle(_attempts, null);
        return failure.Of(_current);
    }
}
