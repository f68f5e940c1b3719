namespace FloraGen.Runtime.Internal;

using System;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>A call of the API, attempt by attempt.</summary>
internal sealed class SentCall : RetriedCall
{
    private readonly HttpClient _http;
    private readonly RequestMessages _messages;

    /// <param name="http">Sends the requests.</param>
    /// <param name="call">The call.</param>
    /// <param name="messages">Makes the requests.</param>
    public SentCall(HttpClient http, ApiCall call, RequestMessages messages)
        : base(call)
    {
        _http = http;
        _messages = messages;
    }

    /// <summary>How long an attempt may take.</summary>
    public required TimeSpan Timeout { get; init; }

    public required ApiContent? Body { get; init; }

    /// <summary>Whether the body of a success is left to be read.</summary>
    public required bool KeepsBody { get; init; }

    /// <summary>Whether 304 is returned where the request asked for it.</summary>
    public required bool TakesNotModified { get; init; }

    public required SecurityRule Security { get; init; }

    protected override bool CanBeSentAgain => Body is not { CanBeSentAgain: false };

    protected override ValueTask<AttemptResult> AttemptAsync(int retries, CancellationToken cancellationToken)
    {
        Attempt attempt = new(_http, Call, Timeout)
        {
            Messages = _messages,
            KeepsBody = KeepsBody,
            TakesNotModified = TakesNotModified,
            HasHooks = true,
            Security = Security,
            Retries = retries,
        };
        return _messages.MayRenewCredentials ? RunWithRenewalAsync(attempt, cancellationToken) : attempt.RunAsync(cancellationToken);
    }

    /// <summary>A 401 may only mean that a token has ended before its time.</summary>
    private async ValueTask<AttemptResult> RunWithRenewalAsync(Attempt attempt, CancellationToken cancellationToken)
    {
        AttemptResult result = await attempt.RunAsync(cancellationToken).ConfigureAwait(false);
        if (result.Response?.StatusCode != HttpStatusCode.Unauthorized || !CanBeSentAgain || !_messages.TryBeginRenewal())
        {
            return result;
        }

        if (await attempt.RunAsync(cancellationToken).ConfigureAwait(false) is not { IsNothing: false } renewed)
        {
            return result;
        }

        result.Response.ReleaseBody();
        return renewed;
    }
}
