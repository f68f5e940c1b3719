namespace FloraGen.Runtime.Internal;

using System.IO;
using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that returns bytes, which are left to be read. The stream belongs to the caller.</summary>
    public Task<Stream> SendForStreamAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => OpenAsync(_sender.SendAsync(request, options, cancellationToken, keepsBody: true), request, options, cancellationToken);

    public Task<ApiResponse<Stream>> SendForStreamWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => OpenWithResponseAsync(_sender.SendAsync(request, options, cancellationToken, keepsBody: true, isRaw: true), request, options, cancellationToken);

    private async Task<Stream> OpenAsync(ValueTask<ServerResponse> sent, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => await OpenAsync(await sent.ConfigureAwait(false), request, options, isBound: false, cancellationToken).ConfigureAwait(false);

    private async Task<ApiResponse<Stream>> OpenWithResponseAsync(
        ValueTask<ServerResponse> sent, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<Stream>(failed)
            : new ApiResponse<Stream>(response.Keep(), await OpenAsync(response, request, options, isBound: true, cancellationToken).ConfigureAwait(false));
    }

    private async Task<Stream> OpenAsync(ServerResponse response, ApiRequest request, RequestOptions? options, bool isBound, CancellationToken cancellationToken)
    {
        ApiOptions current = Options;
        string call = request.ToString();
        DownloadRest? rest = DownloadRest.Of(_sender, request, options, current, response, isBound);
        Stream stream = await ResponseStream
            .OpenAsync(response.OpenResponse!, call, options?.Timeout ?? current.Timeout, current, cancellationToken)
            .ConfigureAwait(false);
        stream = rest is null ? stream : new ResumingStream(stream, rest, call, current);
        return options?.DownloadProgress is { } progress ? new WatchedStream(stream, progress) : stream;
    }
}
