namespace FloraGen.Runtime.Internal;

using System;
#if !NET8_0_OR_GREATER
using System.Diagnostics;
#endif
using System.IO;
using System.Net;
using System.Net.Http;
using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;

/// <summary>One attempt of a call: a request, and its response. It is in each call, so it is no object of its own.</summary>
internal readonly struct Attempt
{
    private readonly HttpClient _http;
    private readonly ApiCall _call;
    private readonly TimeSpan _timeout;

    /// <param name="http">Sends the request.</param>
    /// <param name="call">The call.</param>
    /// <param name="timeout">How long the attempt may take.</param>
    public Attempt(HttpClient http, ApiCall call, TimeSpan timeout)
    {
        _http = http;
        _call = call;
        _timeout = timeout;
    }

    /// <summary>Makes the request.</summary>
    public required IMessageSource Messages { get; init; }

    /// <summary>Whether the body of a success is left to be read; otherwise it is received in full.</summary>
    public bool KeepsBody { get; init; }

    /// <summary>Whether 304 is returned where the request asked for it.</summary>
    public bool TakesNotModified { get; init; }

    /// <summary>Whether the caller's code is asked before and after. It may add secrets, so only calls of the API itself are its business.</summary>
    public bool HasHooks { get; init; }

    /// <summary>What the secrets of the request stand in; null where it has none of the API's.</summary>
    public SecurityRule? Security { get; init; }

    /// <summary>The number of attempts before this one.</summary>
    public int Retries { get; init; }

    /// <exception cref="ObjectDisposedException">The client was disposed meanwhile.</exception>
    /// <exception cref="OperationCanceledException">The caller cancelled; the exception has the caller's token.</exception>
    public async ValueTask<AttemptResult> RunAsync(CancellationToken cancellationToken)
    {
        // The time covers the credentials too: fetching a token may take long.
        using AttemptTime time = AttemptTime.Start(_timeout, _call.Options.TimeProvider);
        using CancellationTokenRegistration registration = cancellationToken.UnsafeRegister(
            static time => ((AttemptTime)time!).Cancel(), time);
        AttemptWatch watch = new(_call, Retries);
        AttemptStage stage = AttemptStage.Preparing;
        Uri? asked = null;
#if !NET8_0_OR_GREATER
        Stopwatch elapsed = Stopwatch.StartNew();
#endif
        try
        {
            AttemptResult result;
            try
            {
                using HttpRequestMessage? message = await Messages.CreateAsync(time).ConfigureAwait(false);
                if (message is null)
                {
                    return new AttemptResult(null, null, wasSent: false);
                }

                if (KeepsBody)
                {
                    HttpMessages.AskForStream(message);
                }

                if (HasHooks && _call.Options.OnSending is { } onSending)
                {
                    await onSending(message, time.Share()).ConfigureAwait(false);
                }

                watch.Sending(message);
                asked = message.RequestUri;
                stage = AttemptStage.Sent;
                HttpResponseMessage response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, time.Token).ConfigureAwait(false);
                watch.Received(response);
                if (LeakOf(asked, response) is { } leak)
                {
                    result = leak;
                }
                else
                {
                    if (HasHooks && _call.Options.OnReceived is { } onReceived)
                    {
                        stage = AttemptStage.InHook;
                        await HookAsync(onReceived, response, time.Share()).ConfigureAwait(false);
                        stage = AttemptStage.Sent;
                    }

                    result = KeepsBody && response.IsSuccessStatusCode
                        ? new AttemptResult(new ServerResponse(response, null) { OpenResponse = response }, null, wasSent: true)
                        : await ReceiveAsync(message, response, time, cancellationToken).ConfigureAwait(false);
                }
            }
            catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
            {
                throw new OperationCanceledException(exception.Message, exception, cancellationToken);
            }
            catch (OperationCanceledException exception) when (time.IsCancellationRequested)
            {
                result = new AttemptResult(null, ApiErrors.OfTimeout(_call.Name, _timeout, exception), stage != AttemptStage.Preparing);
            }
            catch (Exception exception) when (stage == AttemptStage.Sent && UnreadableFileException.In(exception) is { } fault)
            {
                ExceptionDispatchInfo.Capture(fault).Throw();
                throw;
            }
            catch (NotSupportedException exception) when (stage == AttemptStage.Sent && asked is not null && ServerAddress.IsToBeResolved(asked))
            {
                throw new InvalidOperationException($"The server of {_call.Name} cannot be resolved: add service discovery to its HttpClient, or set an http or https base URL.", exception);
            }
            catch (Exception exception) when (stage == AttemptStage.Sent && ConnectionFault.Of(exception, _call.Name) is { } failure)
            {
                result = new AttemptResult(null, failure, ConnectionFault.MayHaveBeenSent(exception));
            }
#if !NET8_0_OR_GREATER
            catch (OperationCanceledException exception) when (stage == AttemptStage.Sent && LostConnection.IsTimeout(_http, elapsed))
            {
                result = new AttemptResult(null, ApiErrors.OfTimeout(_call.Name, _http.Timeout, exception), wasSent: true);
            }
#endif
            catch (OperationCanceledException exception) when (stage == AttemptStage.Sent)
            {
                // Nobody's time is up and the caller did not cancel: so an HttpClient ends what is under way when it is disposed.
                throw new ObjectDisposedException($"The client was disposed before the response to {_call.Name} arrived, or its HttpClient was canceled.", exception);
            }

            watch.Ended(result);
            return result;
        }
        catch (Exception exception)
        {
            watch.Ended(exception);
            throw;
        }
    }

    private AttemptResult? LeakOf(Uri? asked, HttpResponseMessage response)
    {
        if (Security is null || FollowedRedirect.Leak(asked, response, Security) is not { } header)
        {
            return null;
        }

        using (response)
        {
            ServerResponse refused = new(response, null);
            return new AttemptResult(refused, FollowedRedirect.Failure(_call.Name, header, response.RequestMessage!.RequestUri!, refused), wasSent: true);
        }
    }

    /// <summary>A request that asks whether something has changed gets 304 as its result.</summary>
    private bool IsAsItWas(HttpRequestMessage message, HttpResponseMessage response)
        => TakesNotModified
            && response.StatusCode == HttpStatusCode.NotModified
            && (RawHeaders.Contains(message.Headers, "If-None-Match") || RawHeaders.Contains(message.Headers, "If-Modified-Since"));

    private static async Task HookAsync(
        Func<HttpResponseMessage, CancellationToken, ValueTask> hook, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        try
        {
            await hook(response, cancellationToken).ConfigureAwait(false);
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private async ValueTask<AttemptResult> ReceiveAsync(
        HttpRequestMessage message, HttpResponseMessage response, AttemptTime time, CancellationToken cancellationToken)
    {
        using (response)
        {
            ResponseBody body = new(response, response.IsSuccessStatusCode ? _call.Options.MaxResponseSize : ResponseBody.MaxOfFailure);
            try
            {
                await body.ReceiveAsync(time.Token).ConfigureAwait(false);
            }
            catch (Exception exception) when (!response.IsSuccessStatusCode && !cancellationToken.IsCancellationRequested && ConnectionFault.IsOfBody(exception))
            {
                // The status says more than the rest of the body would have: what came of it is enough.
                body.GiveUp();
            }

            if (!response.IsSuccessStatusCode)
            {
                return new AttemptResult(new FailedResponse(response, body, _call) { IsAskedFor = IsAsItWas(message, response) }, null, wasSent: true);
            }

            ServerResponse received = new(response, body);
            return new AttemptResult(received, body.IsCut ? ApiErrors.OfSize(received, _call.Name, _call.Options.MaxResponseSize) : null, wasSent: true);
        }
    }
}
