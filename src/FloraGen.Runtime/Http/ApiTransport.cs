namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Sends the calls of a client: every operation comes down to one of these methods.</summary>
internal sealed partial class ApiTransport : IDisposable
{
    private readonly ApiDefinition _definition;
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;
    private readonly TokenCache _tokens;
    private readonly CallSender _sender;

    /// <summary>A transport with connections of its own.</summary>
    public ApiTransport(ApiDefinition definition, ApiOptions options)
        : this(definition, OwnHttpClient.Create(), ownsHttp: true, options, tokens: null)
    {
    }

    /// <summary>A transport over the caller's connections.</summary>
    /// <param name="definition">What the document says.</param>
    /// <param name="http">Sends the requests.</param>
    /// <param name="options">Copied.</param>
    /// <param name="tokens">Access tokens to share with other transports; null for tokens of its own.</param>
    public ApiTransport(ApiDefinition definition, HttpClient http, ApiOptions options, TokenCache? tokens = null)
        : this(definition, http, ownsHttp: false, options, tokens)
    {
    }

    private ApiTransport(ApiDefinition definition, HttpClient http, bool ownsHttp, ApiOptions options, TokenCache? tokens)
    {
        ArgumentCheck.NotNull(http);
        ArgumentCheck.NotNull(options);
        ((ICopiedOptions)options).Check();
        _definition = definition;
        _http = http;
        _ownsHttp = ownsHttp;
        _tokens = tokens ?? new TokenCache();
        Options = ((ICopiedOptions)options).Copy();
        _sender = new CallSender(definition, http, Options, _tokens);
    }

    public ApiOptions Options { get; }

    /// <summary>The options, to be changed and given to <see cref="WithOptions"/>.</summary>
    public ApiOptions CopyOptions() => ((ICopiedOptions)Options).Copy();

    /// <summary>A transport over the same connections, which stay this one's to close.</summary>
    public ApiTransport WithOptions(ApiOptions options) => new(_definition, _http, ownsHttp: false, options, _tokens);

    public async Task<T> SendAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return AnswerReader.ReadOnce(answer, request, read, Options.MaxJsonDepth);
    }

    public async Task<ApiResponse<T>> SendWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T>(answer.Keep(), AnswerReader.Read(answer, request, read, Options.MaxJsonDepth));
    }

    public async Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => (await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false)).ReleaseBody();

    public async Task<ApiResponse> SendWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => new((await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false)).Keep());

    public void Dispose()
    {
        if (_ownsHttp)
        {
            _http.Dispose();
        }
    }
}
