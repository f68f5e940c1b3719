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
    private bool _forgotToken;

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
        string baseUrl = address.Of(request.Server);
        _url = request.NextUrl is { } next ? NextUrlPaging.Resolve(baseUrl, request.Path, next) : new Uri(baseUrl + request.Path + Query());
        _credentials = new CredentialContext
        {
            Options = options,
            EnvironmentPrefix = definition.EnvironmentPrefix,
            BaseUrl = baseUrl,
            Http = http,
            UserAgent = definition.UserAgent,
            Tokens = tokens,
            MaxRetries = call?.MaxRetries ?? options.MaxRetries,
        };
        _chosen = Choose();
    }

    /// <summary>Whether a message may carry a token that the client fetched.</summary>
    public bool FetchesTokens => _options.Authenticate is null && (_request.Security ?? _definition.Security).FetchesTokens;

    /// <param name="time">Ends the wait for credentials.</param>
    /// <exception cref="InvalidOperationException">A secret cannot be sent.</exception>
    public async ValueTask<HttpRequestMessage> CreateAsync(AttemptTime time)
    {
        HttpRequestMessage message = HttpMessages.New(_http, _request.Method, _url, _definition.UserAgent);
        message.Content = _body?.ToContent(time.RestartWhenSent()) ?? EmptyContent();
        try
        {
            _ = message.Headers.TryAddWithoutValidation("Accept", _request.Accept);
            if (_idempotencyKey is not null)
            {
                ApiHeaders.Set(message, CallSender.IdempotencyKeyHeader, _idempotencyKey);
            }

            _request.Headers?.ApplyTo(message);
            _request.Cookies?.ApplyTo(message);
            await AuthenticateAsync(message, time.Token).ConfigureAwait(false);
            if (_call?.Headers is { } headers)
            {
                foreach (KeyValuePair<string, string> header in headers)
                {
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

            ApiCookies.Join(message);
            return message;
        }
        catch
        {
            message.Dispose();
            throw;
        }
    }

    /// <summary>After a 401: lets go of the token that this client fetched, once for a call, so that the next message has a new one.</summary>
    /// <returns>False when there is no such token, or the call had its second one already.</returns>
    public bool TryForgetToken()
    {
        if (_forgotToken || _credentials.FetchedToken is not { } token)
        {
            return false;
        }

        _forgotToken = true;
        _credentials.Tokens.Forget(token);
        return true;
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

    /// <summary>Told before anything is begun, so that the mistake is thrown at the line that makes the call.</summary>
    /// <returns>Null for none.</returns>
    private IReadOnlyList<Credential>? Choose()
    {
        if (_options.Authenticate is not null)
        {
            InsecureHttp.Refuse(_url, $"What {nameof(ApiOptions.Authenticate)} adds", _options);
            return null;
        }

        SecurityRule rule = _request.Security ?? _definition.Security;
        IReadOnlyList<Credential>? credentials = rule.Choose(_options, _definition.EnvironmentPrefix);
        if (credentials is not null)
        {
            RefuseInsecureHttp();
        }
        else if (_request.RequiresCredentials && !rule.IsOptional && !rule.IsLeftToBrowser)
        {
            throw new InvalidOperationException($"No credentials for {_definition.Name}: {rule.Remedy(_options, _definition.EnvironmentPrefix)}.");
        }

        return credentials;
    }

    private void RefuseInsecureHttp()
    {
        if (InsecureHttp.IsRefused(_url, _options))
        {
            InsecureHttp.Refuse(_url, $"The credentials of {_definition.Name}", _options);
        }
    }

    /// <summary>
    /// .NET's connections send a request without content up to four times by themselves when there is no byte of an answer, which
    /// nobody wants of a request that may act twice. On the wire it looks the same with and without.
    /// </summary>
    private ByteArrayContent? EmptyContent() => RetryRule.IsRepeatable(_request.Method) ? null : new ByteArrayContent([]);

    private string Query()
    {
        string own = _request.Query?.ToString() ?? "";
        string extra = _call?.Query is { Count: > 0 } added ? Added(added) : "";
        string text = own.Length > 0 && extra.Length > 0 ? own + "&" + extra : own + extra;
        string separator = _request.Path.Contains('?', StringComparison.Ordinal) ? "&" : "?";
        return text.Length == 0 ? "" : separator + text;
    }

    private static string Added(IReadOnlyDictionary<string, string> parameters)
    {
        ApiQuery query = new();
        foreach (KeyValuePair<string, string> parameter in parameters)
        {
            _ = query.Add(parameter.Key, parameter.Value);
        }

        return query.ToString();
    }
}
