namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that returns JSON or with a plain text: the response's own Content-Type tells.</summary>
    public Task<T> SendOrTextAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadOrTextAsync(_sender.SendAsync(request, options, cancellationToken), request, read);

    public Task<ApiResponse<T>> SendOrTextWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadOrTextWithResponseAsync(_sender.SendAsync(request, options, cancellationToken, isRaw: true), request, read);

    private async Task<T> ReadOrTextAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        T value = JsonOrText.Read(response, request, read, Options);
        response.ReleaseBody();
        return value;
    }

    private async Task<ApiResponse<T>> ReadOrTextWithResponseAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<T>(failed)
            : new ApiResponse<T>(response.Keep(), JsonOrText.Read(response, request, read, Options));
    }
}
