namespace FloraGen.Runtime.Internal;

using System.IO;
using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that is answered with bytes, which are left to be read. The stream belongs to the caller.</summary>
    public Task<Stream> SendForStreamAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => OpenAsync(_sender.SendAsync(request, options, cancellationToken, keepsBody: true), request, options, cancellationToken);

    public Task<ApiResponse<Stream>> SendForStreamWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => OpenWithResponseAsync(_sender.SendAsync(request, options, cancellationToken, keepsBody: true), request, options, cancellationToken);

    private async Task<Stream> OpenAsync(ValueTask<ApiAnswer> sent, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => await OpenAsync(await sent.ConfigureAwait(false), request, options, cancellationToken).ConfigureAwait(false);

    private async Task<ApiResponse<Stream>> OpenWithResponseAsync(
        ValueTask<ApiAnswer> sent, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await sent.ConfigureAwait(false);
        return new ApiResponse<Stream>(answer.Keep(), await OpenAsync(answer, request, options, cancellationToken).ConfigureAwait(false));
    }

    private Task<Stream> OpenAsync(ApiAnswer answer, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => ResponseStream.OpenAsync(answer.OpenResponse!, request.ToString(), options?.Timeout ?? Options.Timeout, Options.TimeProvider, cancellationToken);
}
