namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Makes the message of each attempt of a call.</summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed class RequestMessages : IMessageSource, ICredentialContext
{
    private readonly ApiDefinition _definition;
    private readonly ApiOptions _options;
    private readonly HttpClient _http;
    private readonly ApiRequest _request;
    private readonly ApiContent? _body;
    private readonly RequestOptions? _call;
    private readonly string? _idempotencyKey;
    private readonly TokenCache _tokens;
    private readonly string _baseUrl;
    private readonly Uri _url;
    private readonly Credential[]? _chosen;
    private bool _isRenewed;
    private bool _renewsNext;
    private string? _lastText;

    /// <exception cref="InvalidOperationException">There is no base URL, there are no credentials, or they would go over http.</exception>
    public RequestMessages(
        ApiDefinition definition,
        ApiOptions options,
        HttpClient http,
        TokenCache tokens,
        BaseAddress address,
        ApiRequest request,
        ApiContent? body,
        RequestOptions? call,
        string? idempotencyKey)
    {
        _definition = definition;
        _options = options;
        _http = http;
        _request = request;
        _body = body;
        _call = call;
        _idempotencyKey = idempotencyKey;
        ServerAddress server = address.Of(request.Server, options);
        _url = CallUrl.Of(server, request, options, call);
        _tokens = tokens;
        _baseUrl = server.Url;
        _chosen = CallCredentials.Choose(definition, options, http, request, call, _url);
    }

    /// <summary>What handlers of the HttpClient are told of the call; null where there are none.</summary>
    public ApiOperation? Operation { get; init; }

    /// <summary>What differs for a request that goes on with a call; null for all others.</summary>
    public FollowUp? FollowUp { get; init; }

    /// <summary>Whether a 401 may only mean that what a message carried has ended before its time.</summary>
    public bool MayRenewCredentials => _options.Authenticate is not null || _options.FetchToken is not null || FetchesTokens;

    /// <summary>Whether a message may carry a token that the client fetched.</summary>
    private bool FetchesTokens => (_request.Security ?? _definition.Security).FetchesTokens;

    ApiOptions ICredentialContext.Options => _options;

    string ICredentialContext.EnvironmentPrefix => _definition.EnvironmentPrefix;

    string ICredentialContext.BaseUrl => _baseUrl;

    HttpClient ICredentialContext.Http => _http;

    string ICredentialContext.UserAgent => _definition.UserAgent;

    TokenCache ICredentialContext.Tokens => _tokens;

    int ICredentialContext.MaxRetries => _call?.MaxRetries ?? _options.MaxRetries;

    /// <inheritdoc/>
    public string? FetchedToken { get; set; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">A secret cannot be sent.</exception>
    public ValueTask<HttpRequestMessage?> CreateAsync(AttemptTime time)
    {
        bool renews = _renewsNext;
        _renewsNext = false;
        return renews ? RenewAsync(time) : MakeAsync(time);
    }

    /// <summary>After a 401, once for a call: the next message has other credentials than the last one had, or there is none.</summary>
    /// <returns>False where there is nothing to renew.</returns>
    public bool TryBeginRenewal()
    {
        if (_isRenewed || (_options.Authenticate is null && FetchedToken is null))
        {
            return false;
        }

        _isRenewed = true;
        _renewsNext = true;
        return true;
    }

    private async ValueTask<HttpRequestMessage?> MakeAsync(AttemptTime time)
    {
        HttpRequestMessage message = HttpMessages.New(_http, _request.Method, _url, _definition.UserAgent);
        message.Content = _body?.ToContent(time.RestartWhenSent(), _call) ?? EmptyContent();
        try
        {
            if (Operation is not null)
            {
                HttpMessages.Tell(message, Operation);
            }

            _ = message.Headers.TryAddWithoutValidation("Accept", _request.Accept);
            Add(message, _options.Headers, _chosen);
            if (_idempotencyKey is not null)
            {
                ApiHeaders.Set(message, CallSender.IdempotencyKeyHeader, _idempotencyKey);
            }

            _request.Headers?.ApplyTo(message);
            _request.Cookies?.ApplyTo(message);
            AddCondition(message, "If-Match", _call?.IfMatch);
            AddCondition(message, "If-None-Match", _call?.IfNoneMatch);
            await AuthenticateAsync(message, time).ConfigureAwait(false);
            Add(message, _call?.Headers, null);
            for (int index = 0; index < FollowUp?.Headers.Count; index++)
            {
                ApiHeaders.Set(message, FollowUp.Headers[index].Key, FollowUp.Headers[index].Value);
            }

            ApiCookies.Join(message);
            _lastText = _options.Authenticate is null ? null : TextOf(message);
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    private async ValueTask<HttpRequestMessage?> RenewAsync(AttemptTime time)
    {
        if (_options.Authenticate is null)
        {
            _tokens.Forget(FetchedToken!);
            return await MakeAsync(time).ConfigureAwait(false);
        }

        string? before = _lastText;
        HttpRequestMessage? message = await MakeAsync(time).ConfigureAwait(false);
        if (_lastText != before)
        {
            return message;
        }

        message?.Dispose();
        return null;
    }

    private static string TextOf(HttpRequestMessage message) => message.RequestUri + "\n" + message.Headers;

    /// <param name="message">The message.</param>
    /// <param name="headers">What is added.</param>
    /// <param name="chosen">Credentials whose headers are theirs alone; null for none.</param>
    private void Add(HttpRequestMessage message, IReadOnlyDictionary<string, string>? headers, Credential[]? chosen)
    {
        if (headers is null)
        {
            return;
        }

        foreach (KeyValuePair<string, string> header in headers)
        {
            if (IsOf(chosen, header.Key))
            {
                continue;
            }

            if (ApiHeaders.IsCredential(header.Key))
            {
                InsecureHttp.Refuse(_url, $"The header {header.Key}", _options);
            }

            if (ApiCookies.IsCookie(header.Key))
            {
                ApiHeaders.Append(message, header.Key, header.Value);
                continue;
            }

            ApiHeaders.Set(message, header.Key, header.Value);
        }
    }

    private static void AddCondition(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null)
        {
            ApiHeaders.Set(message, name, value);
        }
    }

    private static bool IsOf(Credential[]? chosen, string header)
    {
        for (int index = 0; index < chosen?.Length; index++)
        {
            if (string.Equals(chosen[index].HeaderName, header, StringComparison.OrdinalIgnoreCase) && !ApiCookies.IsCookie(header))
            {
                return true;
            }
        }

        return false;
    }

    private ValueTask AuthenticateAsync(HttpRequestMessage message, AttemptTime time)
    {
        if (_options.Authenticate is { } authenticate)
        {
            return authenticate(message, time.Share());
        }

        if (_options.FetchToken is { } fetch)
        {
            return AddTokenAsync(message, fetch, time.Share());
        }

        return _chosen switch
        {
            null => default,
            [Credential only] => only.ApplyAsync(message, this, time.Token),
            _ => ApplyAsync(message, _chosen, time.Token),
        };
    }

    private async ValueTask ApplyAsync(HttpRequestMessage message, Credential[] credentials, CancellationToken cancellationToken)
    {
        foreach (Credential credential in credentials)
        {
            await credential.ApplyAsync(message, this, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask AddTokenAsync(
        HttpRequestMessage message, Func<CancellationToken, ValueTask<string>> fetch, CancellationToken cancellationToken)
    {
        FetchedToken = await _tokens
            .GetAsync(fetch, _options.TimeProvider, wait => FetchAsync(fetch, wait), cancellationToken)
            .ConfigureAwait(false);
        ApiHeaders.Set(message, "Authorization", "Bearer " + FetchedToken);
    }

    private static async Task<FetchedToken> FetchAsync(Func<CancellationToken, ValueTask<string>> fetch, CancellationToken cancellationToken)
    {
        string token = await fetch(cancellationToken).ConfigureAwait(false);
        return string.IsNullOrWhiteSpace(token)
            ? throw new InvalidOperationException($"{nameof(ApiOptions.FetchToken)} returned no access token.")
            : new FetchedToken(fetch, token.Trim(), null);
    }

    /// <summary>
    /// .NET's connections send a request without content up to four times by themselves when there is no byte of a response, which
    /// nobody wants of a request that may act twice. On the wire it looks the same with and without.
    /// </summary>
    private ByteArrayContent? EmptyContent() => RetryRule.IsRepeatable(_request.Method) ? null : new ByteArrayContent([]);
}
