namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that returns a text.</summary>
    public Task<string> SendForTextAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => ReadTextAsync(_sender.SendAsync(request, options, cancellationToken));

    public Task<ApiResponse<string>> SendForTextWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => ReadTextWithResponseAsync(_sender.SendAsync(request, options, cancellationToken, isRaw: true));

    private static async Task<string> ReadTextAsync(ValueTask<ServerResponse> sent) => TextResponse.Of(await sent.ConfigureAwait(false));

    private static async Task<ApiResponse<string>> ReadTextWithResponseAsync(ValueTask<ServerResponse> sent)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<string>(failed)
            : new ApiResponse<string>(response.Keep(), TextResponse.Of(response));
    }
}
