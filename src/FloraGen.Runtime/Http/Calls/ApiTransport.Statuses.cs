namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call whose status tells what the response is.</summary>
    /// <param name="request">The request.</param>
    /// <param name="readOf">How the response of a status is read; null where the status does not tell.</param>
    /// <param name="read">Reads a response by its shape: one of another status, or one that is not what its status promises.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<T> SendByStatusAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ServerResponse answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        T value = ReadByStatus(answer, request, readOf, read);
        answer.ReleaseBody();
        return value;
    }

    public async Task<ApiResponse<T>> SendByStatusWithResponseAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ServerResponse answer = await _sender.SendAsync(request, options, cancellationToken, isRaw: true).ConfigureAwait(false);
        return answer is FailedResponse failed
            ? new ApiResponse<T>(failed)
            : new ApiResponse<T>(answer.Keep(), ReadByStatus(answer, request, readOf, read));
    }

    /// <summary>The same, where a status may have no content: that is null.</summary>
    public async Task<T?> SendOptionalByStatusAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        where T : struct
    {
        ServerResponse answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        T? value = IsNull(answer) ? null : ReadByStatus(answer, request, readOf, read);
        answer.ReleaseBody();
        return value;
    }

    public async Task<ApiResponse<T?>> SendOptionalByStatusWithResponseAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        where T : struct
    {
        ServerResponse answer = await _sender.SendAsync(request, options, cancellationToken, isRaw: true).ConfigureAwait(false);
        return answer is FailedResponse failed
            ? new ApiResponse<T?>(failed)
            : new ApiResponse<T?>(answer.Keep(), IsNull(answer) ? null : ReadByStatus(answer, request, readOf, read));
    }

    private static bool IsNull(ServerResponse answer) => answer.IsEmpty || answer.Body.Span.SequenceEqual("null"u8);

    private T ReadByStatus<T>(ServerResponse answer, ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read)
    {
        if (readOf((int)answer.StatusCode) is { } own)
        {
            try
            {
                return ResponseReader.Read(answer, request, own, Options);
            }
            catch (ApiSerializationException)
            {
                // Not what its status promises: its shape may still tell.
            }
        }

        return ResponseReader.Read(answer, request, read, Options);
    }
}
