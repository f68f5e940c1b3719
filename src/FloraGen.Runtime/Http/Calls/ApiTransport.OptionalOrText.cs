namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that may return nothing, which is null here, with JSON or with a plain text.</summary>
    public Task<T?> SendOptionalOrTextAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadOptionalOrTextAsync(_sender.SendAsync(request, options, cancellationToken), request, read);

    public Task<ApiResponse<T?>> SendOptionalOrTextWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadOptionalOrTextWithResponseAsync(_sender.SendAsync(request, options, cancellationToken, isRaw: true), request, read);

    private async Task<T?> ReadOptionalOrTextAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        T? value = response.IsEmpty ? default : JsonOrText.Read(response, request, read, Options);
        response.ReleaseBody();
        return value;
    }

    private async Task<ApiResponse<T?>> ReadOptionalOrTextWithResponseAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<T?>(failed)
            : new ApiResponse<T?>(response.Keep(), response.IsEmpty ? default : JsonOrText.Read(response, request, read, Options));
    }
}
