namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>One attempt of a call: a request, and its answer in full.</summary>
internal static class Attempt
{
    /// <param name="http">Sends the request.</param>
    /// <param name="message">The request.</param>
    /// <param name="call">The call as a person would name it.</param>
    /// <param name="timeout">For the message of the exception.</param>
    /// <param name="attempt">Ends the attempt when its time is up.</param>
    /// <param name="time">The clock that a wish to wait until a date is measured by.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled; the exception has the caller's token.</exception>
    public static async Task<AttemptResult> RunAsync(
        HttpClient http,
        HttpRequestMessage message,
        string call,
        TimeSpan timeout,
        CancellationTokenSource attempt,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(
            static source => ((CancellationTokenSource)source!).Cancel(), attempt);
        try
        {
            using HttpResponseMessage response = await http
                .SendAsync(message, HttpCompletionOption.ResponseHeadersRead, attempt.Token).ConfigureAwait(false);
            byte[] body = await response.Content.ReadAsByteArrayAsync(attempt.Token).ConfigureAwait(false);
            ApiAnswer answer = new(response.StatusCode, HeaderMap.Of(response), body);
            return answer.IsSuccess
                ? new AttemptResult(answer, null, WasSent: true)
                : new AttemptResult(answer, ApiErrors.OfStatus(answer, call, time), WasSent: true);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception)
        {
            // The attempt's time, or that of the HttpClient.
            TimeSpan limit = attempt.IsCancellationRequested ? timeout : http.Timeout;
            return new AttemptResult(null, ApiErrors.OfTimeout(call, limit, exception), WasSent: true);
        }
        catch (HttpRequestException exception)
        {
            return new AttemptResult(null, ApiErrors.OfConnection(call, exception), !NeverConnected(exception));
        }
        catch (IOException exception)
        {
            return new AttemptResult(null, ApiErrors.OfConnection(call, exception), WasSent: true);
        }
    }

    private static bool NeverConnected(HttpRequestException exception) => exception.HttpRequestError
        is HttpRequestError.NameResolutionError
        or HttpRequestError.ConnectionError
        or HttpRequestError.SecureConnectionError
        or HttpRequestError.ProxyTunnelError;
}
