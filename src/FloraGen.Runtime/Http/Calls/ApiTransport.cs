namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// Sends the calls of a client: every operation comes down to one of these methods. They are not async themselves: what keeps a
/// call from being sent is thrown where it was made, and no line of this folder stands before the user's.
/// </summary>
#if NET8_0_OR_GREATER
[StackTraceHidden]
#endif
internal sealed partial class ApiTransport : IDisposable
{
    private readonly ApiDefinition _definition;
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;
    private readonly bool _hasHandlers;
    private readonly TokenCache _tokens;
    private readonly CurrentOptions _options;
    private readonly CallSender _sender;

    /// <summary>A transport with connections of its own.</summary>
    public ApiTransport(ApiDefinition definition, ApiOptions options)
        : this(definition, OwnHttpClient.Create(), ownsHttp: true, hasHandlers: false, new CurrentOptions(options), tokens: null)
    {
    }

    /// <summary>A transport over the caller's connections.</summary>
    /// <param name="definition">What the document says.</param>
    /// <param name="http">Sends the requests.</param>
    /// <param name="options">Copied.</param>
    public ApiTransport(ApiDefinition definition, HttpClient http, ApiOptions options)
        : this(definition, http, new CurrentOptions(options), tokens: null)
    {
    }

    /// <summary>A transport over the caller's connections, with options that may change.</summary>
    /// <param name="definition">What the document says.</param>
    /// <param name="http">Sends the requests.</param>
    /// <param name="options">Read for each call.</param>
    /// <param name="tokens">Access tokens to share with other transports; null for tokens of its own.</param>
    public ApiTransport(ApiDefinition definition, HttpClient http, CurrentOptions options, TokenCache? tokens)
        : this(definition, http, ownsHttp: false, hasHandlers: true, options, tokens)
    {
    }

    private ApiTransport(ApiDefinition definition, HttpClient http, bool ownsHttp, bool hasHandlers, CurrentOptions options, TokenCache? tokens)
    {
        ArgumentCheck.NotNull(http);
        _definition = definition;
        _http = http;
        _ownsHttp = ownsHttp;
        _hasHandlers = hasHandlers;
        _tokens = tokens ?? new TokenCache();
        _options = options;
        _sender = new CallSender(definition, http, options, _tokens) { HasHandlers = hasHandlers };
    }

    /// <summary>The options as they are now.</summary>
    public ApiOptions Options => _options.Value;

    /// <summary>A transport over the same connections, which stay this one's to close.</summary>
    /// <param name="configure">Changes a copy of the options, now and whenever they change.</param>
    public ApiTransport WithOptions(Action<ApiOptions> configure)
        => new(_definition, _http, ownsHttp: false, _hasHandlers, new CurrentOptions(() => _options.Value, configure), _tokens);

    public Task<T> SendAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadAsync(_sender.SendAsync(request, options, cancellationToken), request, read);

    public Task<ApiResponse<T>> SendWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => ReadWithResponseAsync(_sender.SendAsync(request, options, cancellationToken, isRaw: true), request, read);

    public Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => ReleaseAsync(_sender.SendAsync(request, options, cancellationToken));

    public Task<ApiResponse> SendWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => KeepAsync(_sender.SendAsync(request, options, cancellationToken, isRaw: true));

    public void Dispose()
    {
        if (_ownsHttp)
        {
            _http.Dispose();
        }
    }

    private async Task<T> ReadAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
        => ResponseReader.ReadOnce(await sent.ConfigureAwait(false), request, read, Options);

    private async Task<ApiResponse<T>> ReadWithResponseAsync<T>(ValueTask<ServerResponse> sent, ApiRequest request, JsonReadFunc<T> read)
    {
        ServerResponse response = await sent.ConfigureAwait(false);
        return response is FailedResponse failed
            ? new ApiResponse<T>(failed)
            : new ApiResponse<T>(response.Keep(), ResponseReader.Read(response, request, read, Options));
    }

    private static async Task ReleaseAsync(ValueTask<ServerResponse> sent) => (await sent.ConfigureAwait(false)).ReleaseBody();

    private static async Task<ApiResponse> KeepAsync(ValueTask<ServerResponse> sent) => new((await sent.ConfigureAwait(false)).Keep());
}
