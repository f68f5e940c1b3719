namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Net.Http;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

/// <summary>One attempt of a call: a request, and its answer.</summary>
internal static class Attempt
{
    /// <param name="http">Sends the request.</param>
    /// <param name="createMessage">Makes the request. What it throws stays as it is, for it comes from the caller's own code.</param>
    /// <param name="call">The call as a person would name it.</param>
    /// <param name="timeout">For the message of the exception.</param>
    /// <param name="attempt">Ends the attempt when its time is up.</param>
    /// <param name="keepsBody">Whether the body of a success is left to be read; otherwise it is received in full.</param>
    /// <param name="time">The clock that a wish to wait until a date is measured by.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ObjectDisposedException">The client was disposed meanwhile.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the exception has the caller's token.</exception>
    public static async Task<AttemptResult> RunAsync(
        HttpClient http,
        Func<CancellationToken, Task<HttpRequestMessage>> createMessage,
        string call,
        TimeSpan timeout,
        CancellationTokenSource attempt,
        bool keepsBody,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(), attempt);
        bool isSent = false;
        try
        {
            using HttpRequestMessage message = await createMessage(attempt.Token).ConfigureAwait(false);
            isSent = true;
            HttpResponseMessage response = await http
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt.Token).ConfigureAwait(false);
            if (keepsBody && response.IsSuccessStatusCode)
            {
                return new AttemptResult(new ApiAnswer(response.StatusCode, HeaderMap.Of(response), default) { OpenResponse = response }, null, WasSent: true);
            }

            ApiAnswer answer = await ReceiveAsync(response, attempt.Token).ConfigureAwait(false);
            return answer.IsSuccess
                ? new AttemptResult(answer, null, WasSent: true)
                : new AttemptResult(answer, ApiErrors.OfStatus(answer, call, time), WasSent: true);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (attempt.IsCancellationRequested)
        {
            return new AttemptResult(null, ApiErrors.OfTimeout(call, timeout, exception), isSent);
        }
        catch (OperationCanceledException exception) when (isSent && exception.InnerException is TimeoutException limit)
        {
            return new AttemptResult(null, ApiErrors.OfTimeout(call, exception, limit), WasSent: true);
        }
        catch (OperationCanceledException exception) when (isSent)
        {
            // Nobody's time is up and the caller did not cancel: so an HttpClient ends what is under way when it is disposed.
            throw new ObjectDisposedException($"The client was disposed before {call} was answered, or its HttpClient cancelled.", exception);
        }
        catch (Exception exception) when (UnreadableFileException.In(exception) is { } fault)
        {
            ExceptionDispatchInfo.Throw(fault);
            throw;
        }
        catch (HttpRequestException exception) when (isSent)
        {
            return new AttemptResult(null, ApiErrors.OfConnection(call, exception), !NeverConnected(exception));
        }
        catch (Exception exception) when (isSent && exception is IOException or InvalidDataException)
        {
            // The connection broke within the body, or its compression makes no sense.
            return new AttemptResult(null, ApiErrors.OfConnection(call, exception), WasSent: true);
        }
    }

    private static async Task<ApiAnswer> ReceiveAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        using (response)
        {
            byte[] body = await BodyAsync(response, cancellationToken).ConfigureAwait(false);
            return new ApiAnswer(response.StatusCode, HeaderMap.Of(response), body);
        }
    }

    private static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException exception)
        {
            // So Brotli says what the other compressions say with an InvalidDataException.
            throw new InvalidDataException("The body of the answer cannot be decompressed.", exception);
        }
    }

    private static bool NeverConnected(HttpRequestException exception) => exception.HttpRequestError
        is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
