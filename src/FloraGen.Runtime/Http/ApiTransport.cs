namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Sends the calls of a client: every operation comes down to one of these methods.</summary>
internal sealed class ApiTransport : IDisposable
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
        options.Check();
        _definition = definition;
        _http = http;
        _ownsHttp = ownsHttp;
        _tokens = tokens ?? new TokenCache();
        Options = options.Copy();
        _sender = new CallSender(definition, http, Options, _tokens);
    }

    public ApiOptions Options { get; }

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

    /// <summary>A call that is answered with a page of a list. The response is for who leads on from it: it is not given away.</summary>
    public async Task<ApiResponse<T>> SendForPageAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T>(answer, AnswerReader.ReadOnce(answer, request, read, Options.MaxJsonDepth));
    }

    /// <summary>A call that may be answered with nothing, which is null here.</summary>
    public async Task<T?> SendOptionalAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return answer.IsEmpty ? default : AnswerReader.ReadOnce(answer, request, read, Options.MaxJsonDepth);
    }

    public async Task<ApiResponse<T?>> SendOptionalWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T?>(answer.Keep(), answer.IsEmpty ? default : AnswerReader.Read(answer, request, read, Options.MaxJsonDepth));
    }

    /// <summary>A call that is answered with a text.</summary>
    public async Task<string> SendForTextAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => TextAnswer.Of(await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false));

    public async Task<ApiResponse<string>> SendForTextWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<string>(answer.Keep(), TextAnswer.Of(answer));
    }

    /// <summary>A call that is answered with bytes, which are left to be read. The stream belongs to the caller.</summary>
    public async Task<Stream> SendForStreamAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken, keepsBody: true).ConfigureAwait(false);
        return await OpenAsync(answer, request, options, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ApiResponse<Stream>> SendForStreamWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken, keepsBody: true).ConfigureAwait(false);
        return new ApiResponse<Stream>(answer.Keep(), await OpenAsync(answer, request, options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A call that is answered with events, each of which has a JSON value. Sent when somebody iterates.</summary>
    public IAsyncEnumerable<T> StreamEvents<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => Stream(request, Events, Json(request, read), options, cancellationToken);

    /// <summary>A call that is answered with events, each of which has a text.</summary>
    public IAsyncEnumerable<string> StreamEventTexts(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => Stream(request, Events, static (_, piece) => Encoding.UTF8.GetString(piece.Span), options, cancellationToken);

    /// <summary>A call that is answered with a JSON value in each line. Sent when somebody iterates.</summary>
    public IAsyncEnumerable<T> StreamJsonLines<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => Stream(
            request,
            (body, answer) => new JsonLinesReader(body, HeaderMap.First(answer.Headers, "content-type"), Options.MaxResponseSize),
            Json(request, read),
            options,
            cancellationToken);

    /// <summary>A call that the document lacks.</summary>
    public async Task<T> SendUndocumentedAsync<T>(
        HttpMethod method, string path, JsonTypeInfo<T> responseType, JsonElement? body, RequestOptions? options, CancellationToken cancellationToken)
    {
        ArgumentCheck.NotNull(responseType);
        ApiRequest request = Undocumented(method, path, body, "application/json");
        ApiAnswer answer = await _sender.SendAsync(request, options, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer, request, responseType);
    }

    /// <summary>A call that the document lacks, whose answer the caller reads.</summary>
    public Task<ApiResponse> SendUndocumentedAsync(
        HttpMethod method, string path, JsonElement? body, RequestOptions? options, CancellationToken cancellationToken)
        => SendWithResponseAsync(Undocumented(method, path, body, "*/*"), options, cancellationToken);

    /// <summary>Posts a form to another host, which never sees the credentials of this API.</summary>
    public Task UploadFormAsync(
        string method,
        string url,
        IReadOnlyDictionary<string, string> fields,
        string fileField,
        FilePart file,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
        => new FormUpload(_http, _definition, Options, method, url, fields, fileField, file, progress).SendAsync(cancellationToken);

    public void Dispose()
    {
        if (_ownsHttp)
        {
            _http.Dispose();
        }
    }

    private static ApiRequest Undocumented(HttpMethod method, string path, JsonElement? body, string accept)
    {
        ArgumentCheck.NotNull(method);
        ArgumentCheck.NotNull(path);
        return path.StartsWith('/')
            ? new ApiRequest(method, path)
            {
                Accept = accept,
                Route = null,
                Body = body is { } content ? JsonBody.Create(content, static (writer, element) => element.WriteTo(writer)) : null,
            }
            : throw new ArgumentException("The path has to start with a slash.", nameof(path));
    }

    private AnswerStream<T> Stream<T>(
        ApiRequest request, Func<Stream, ApiAnswer, PieceReader> cut, PieceReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new(request.ToString(), token => _sender.SendAsync(request, options, token, keepsBody: true).AsTask(), cut, read, cancellationToken);

    private Task<Stream> OpenAsync(ApiAnswer answer, ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => ResponseStream.OpenAsync(answer.OpenResponse!, request.ToString(), options?.Timeout ?? Options.Timeout, Options.TimeProvider, cancellationToken);

    private EventReader Events(Stream body, ApiAnswer answer) => new(body, Options.MaxResponseSize);

    /// <summary>The exception of a value that cannot be read holds on to its text, which the next one takes the place of.</summary>
    private PieceReadFunc<T> Json<T>(ApiRequest request, JsonReadFunc<T> read)
        => (answer, piece) => AnswerReader.Read(new ApiAnswer(answer.StatusCode, answer.Headers, piece.ToArray()), request, read, Options.MaxJsonDepth);
}
