namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that returns a page of a list. The response is for who leads on from it: it is not given away.</summary>
    public Task<ApiResponse<T>> SendForPageAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadPageAsync(_sender.SendAsync(request, options, cancellationToken), request, read);

    private async Task<ApiResponse<T>> ReadPageAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        if (response.SaysNothing || response.HasLengthZero)
        {
            // Nobody knows what would lead on from there.
            throw ApiErrors.OfNothing(response, request.ToString()).Of(Options);
        }

        return new ApiResponse<T>(response, ResponseReader.ReadOnce(response, request, read, Options));
    }
}
