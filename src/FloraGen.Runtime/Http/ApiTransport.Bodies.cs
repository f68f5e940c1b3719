namespace FloraGen.Runtime.Internal;

using System.IO;
using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that is answered with bytes, which are left to be read. The stream belongs to the caller.</summary>
    public async Task<Stream> SendForStreamAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken, keepsBody: true).ConfigureAwait(false);
        return await OpenAsync(answer, request, options, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ApiResponse<Stream>> SendForStreamWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken, keepsBody: true).ConfigureAwait(false);
        return new ApiResponse<Stream>(answer.Keep(), await OpenAsync(answer, request, options, cancellationToken).ConfigureAwait(false));
    }

    private Task<Stream> OpenAsync(ApiAnswer answer, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => ResponseStream.OpenAsync(answer.OpenResponse!, request.ToString(), options?.Timeout ?? Options.Timeout, Options.TimeProvider, cancellationToken);
}
