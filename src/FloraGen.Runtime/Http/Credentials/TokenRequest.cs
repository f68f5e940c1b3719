namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

/// <summary>The request for a token. The same wish again does no more than the first one did.</summary>
internal sealed class TokenRequest : RetriedCall, IMessageSource
{
    private readonly TokenGrant _grant;
    private readonly ICredentialContext _context;

    /// <param name="grant">What is asked for.</param>
    /// <param name="context">The call that needs it.</param>
    /// <param name="call">The request.</param>
    public TokenRequest(TokenGrant grant, ICredentialContext context, ApiCall call)
        : base(call)
    {
        _grant = grant;
        _context = context;
    }

    /// <inheritdoc/>
    public ValueTask<HttpRequestMessage?> CreateAsync(AttemptTime time)
    {
        Dictionary<string, string> form = new() { ["grant_type"] = "client_credentials" };
        if (_grant.Scopes.Length > 0)
        {
            form["scope"] = _grant.Scopes;
        }

        HttpRequestMessage message = HttpMessages.New(_context.Http, HttpMethod.Post, _grant.Url, _context.UserAgent);
        message.Content = new FormUrlEncodedContent(form);
        // RFC 6749, section 2.3.1: both are written as in a form before they become Basic.
        string pair = $"{Uri.EscapeDataString(_grant.ClientId)}:{Uri.EscapeDataString(_grant.ClientSecret)}";
        _ = message.Headers.TryAddWithoutValidation("Authorization", "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
        _ = message.Headers.TryAddWithoutValidation("Accept", "application/json");
        return new ValueTask<HttpRequestMessage?>(message);
    }

    protected override ValueTask<AttemptResult> AttemptAsync(int retries, CancellationToken cancellationToken)
        => new Attempt(_context.Http, Call, _context.Options.Timeout) { Messages = this, Retries = retries }.RunAsync(cancellationToken);
}
