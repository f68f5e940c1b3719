namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that is answered with a text.</summary>
    public async Task<string> SendForTextAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => TextAnswer.Of(await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false));

    public async Task<ApiResponse<string>> SendForTextWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<string>(answer.Keep(), TextAnswer.Of(answer));
    }
}
