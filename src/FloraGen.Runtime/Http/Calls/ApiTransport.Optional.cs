namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that may return nothing, which is null here.</summary>
    public Task<T?> SendOptionalAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadOptionalAsync(_sender.SendAsync(request, options, cancellationToken), request, read);

    public Task<ApiResponse<T?>> SendOptionalWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadOptionalWithResponseAsync(_sender.SendAsync(request, options, cancellationToken, isRaw: true), request, read);

    private async Task<T?> ReadOptionalAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        return response.IsEmpty ? default : ResponseReader.ReadOnce(response, request, read, Options);
    }

    private async Task<ApiResponse<T?>> ReadOptionalWithResponseAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<T?>(failed)
            : new ApiResponse<T?>(response.Keep(), response.IsEmpty ? default : ResponseReader.Read(response, request, read, Options));
    }
}
