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
internal sealed class RequestMessages
{
    private readonly ApiDefinition _definition;
    private readonly ApiOptions _options;
    private readonly HttpClient _http;
    private readonly ApiRequest _request;
    private readonly ApiContent? _body;
    private readonly RequestOptions? _call;
    private readonly string? _idempotencyKey;
    private readonly CredentialContext _credentials;
    private readonly Uri _url;
    private readonly IReadOnlyList<Credential>? _chosen;
    private bool _isRenewed;
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
        ServerAddress server = address.Of(request.Server);
        _url = CallUrl.Of(server, request, options, call);
        _credentials = new CredentialContext
        {
            Options = options,
            EnvironmentPrefix = definition.EnvironmentPrefix,
            BaseUrl = server.Url,
            Http = http,
            UserAgent = definition.UserAgent,
            Tokens = tokens,
            MaxRetries = call?.MaxRetries ?? options.MaxRetries,
        };
        _chosen = CallCredentials.Choose(definition, options, http, request, call, _url);
    }

    /// <summary>What handlers of the HttpClient are told of the call; null where there are none.</summary>
    public ApiOperation? Operation { get; init; }

    /// <summary>Whether a 401 may only mean that what a message carried has ended before its time.</summary>
    public bool MayRenewCredentials => _options.Authenticate is not null || FetchesTokens;

    /// <summary>Whether a message may carry a token that the client fetched.</summary>
    private bool FetchesTokens => (_request.Security ?? _definition.Security).FetchesTokens;

    /// <param name="time">Ends the wait for credentials.</param>
    /// <exception cref="InvalidOperationException">A secret cannot be sent.</exception>
    public async ValueTask<HttpRequestMessage?> CreateAsync(AttemptTime time)
    {
        HttpRequestMessage message = HttpMessages.New(_http, _request.Method, _url, _definition.UserAgent);
        message.Content = _body?.ToContent(time.RestartWhenSent()) ?? EmptyContent();
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
            await AuthenticateAsync(message, time.Token).ConfigureAwait(false);
            Add(message, _call?.Headers, null);
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

    /// <summary>After a 401, once for a call: makes a message with other credentials than the last one had.</summary>
    /// <returns>Null where there are no others.</returns>
    /// <inheritdoc cref="CreateAsync"/>
    public async ValueTask<HttpRequestMessage?> RenewAsync(AttemptTime time)
    {
        if (_options.Authenticate is null)
        {
            _credentials.Tokens.Forget(_credentials.FetchedToken!);
            return await CreateAsync(time).ConfigureAwait(false);
        }

        string? before = _lastText;
        HttpRequestMessage? message = await CreateAsync(time).ConfigureAwait(false);
        if (_lastText != before)
        {
            return message;
        }

        message?.Dispose();
        return null;
    }

    /// <summary>Whether <see cref="RenewAsync"/> may be asked: it may once, and there has to be something to renew.</summary>
    public bool TryTakeRenewal()
    {
        if (_isRenewed || (_options.Authenticate is null && _credentials.FetchedToken is null))
        {
            return false;
        }

        _isRenewed = true;
        return true;
    }

    private static string TextOf(HttpRequestMessage message) => message.RequestUri + "\n" + message.Headers;

    /// <param name="message">The message.</param>
    /// <param name="headers">What is added.</param>
    /// <param name="chosen">Credentials whose headers are theirs alone; null for none.</param>
    private void Add(HttpRequestMessage message, IReadOnlyDictionary<string, string>? headers, IReadOnlyList<Credential>? chosen)
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

    private static bool IsOf(IReadOnlyList<Credential>? chosen, string header)
    {
        for (int index = 0; index < chosen?.Count; index++)
        {
            if (string.Equals(chosen[index].HeaderName, header, StringComparison.OrdinalIgnoreCase) && !ApiCookies.IsCookie(header))
            {
                return true;
            }
        }

        return false;
    }

    private async ValueTask AuthenticateAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        if (_options.Authenticate is { } authenticate)
        {
            await authenticate(message, cancellationToken).ConfigureAwait(false);
            return;
        }

        for (int index = 0; index < _chosen?.Count; index++)
        {
            await _chosen[index].ApplyAsync(message, _credentials, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// .NET's connections send a request without content up to four times by themselves when there is no byte of an answer, which
    /// nobody wants of a request that may act twice. On the wire it looks the same with and without.
    /// </summary>
    private ByteArrayContent? EmptyContent() => RetryRule.IsRepeatable(_request.Method) ? null : new ByteArrayContent([]);
}
