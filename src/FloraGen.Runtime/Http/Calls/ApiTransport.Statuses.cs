namespace FloraGen.Runtime.Internal;

using System;
using System.Threading;
using System.Threading.Tasks;

internal sealed partial class ApiTransport
{
    /// <summary>A call whose status tells what the response is.</summary>
    /// <param name="request">The request.</param>
    /// <param name="readOf">How the response of a status is read; null where the status does not tell.</param>
    /// <param name="read">Reads a response by its schema: one of another status, or one that is not what its status promises.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public async Task<T> SendByStatusAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ServerResponse response = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        T value = ReadByStatus(response, request, readOf, read);
        response.ReleaseBody();
        return value;
    }

    public async Task<ApiResponse<T>> SendByStatusWithResponseAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ServerResponse response = await _sender.SendAsync(request, options, cancellationToken, isRaw: true).ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<T>(failed)
            : new ApiResponse<T>(response.Keep(), ReadByStatus(response, request, readOf, read));
    }

    /// <summary>The same, where a status may have no content: that is null.</summary>
    public async Task<T?> SendOptionalByStatusAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        where T : struct
    {
        ServerResponse response = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        T? value = IsNull(response) ? null : ReadByStatus(response, request, readOf, read);
        response.ReleaseBody();
        return value;
    }

    public async Task<ApiResponse<T?>> SendOptionalByStatusWithResponseAsync<T>(
        ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        where T : struct
    {
        ServerResponse response = await _sender.SendAsync(request, options, cancellationToken, isRaw: true).ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<T?>(failed)
            : new ApiResponse<T?>(response.Keep(), IsNull(response) ? null : ReadByStatus(response, request, readOf, read));
    }

    private static bool IsNull(ServerResponse response) => response.IsEmpty || response.Body.Span.SequenceEqual("null"u8);

    private T ReadByStatus<T>(ServerResponse response, ApiRequest request, Func<int, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read)
    {
        if (readOf((int)response.StatusCode) is { } own)
        {
            try
            {
                return ResponseReader.Read(response, request, own, Options);
            }
            catch (ApiSerializationException)
            {
                // Not what its status promises: its schema may still tell.
            }
        }

        return ResponseReader.Read(response, request, read, Options);
    }
}
