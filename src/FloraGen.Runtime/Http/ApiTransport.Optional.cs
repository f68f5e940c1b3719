namespace FloraGen.Runtime.Internal;

using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call that may be answered with nothing, which is null here.</summary>
    public async Task<T?> SendOptionalAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return answer.IsEmpty ? default : AnswerReader.ReadOnce(answer, request, read, Options.MaxJsonDepth);
    }

    public async Task<ApiResponse<T?>> SendOptionalWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T?>(answer.Keep(), answer.IsEmpty ? default : AnswerReader.Read(answer, request, read, Options.MaxJsonDepth));
    }
}
