namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Sends the calls of a client: every operation comes down to one of these methods.</summary>
internal sealed class ApiTransport : IDisposable
{
    public const string IdempotencyKeyHeader = "Idempotency-Key";

    private readonly ApiDefinition _definition;
    private readonly HttpClient _http;
    private readonly bool _ownsHttp;
    private readonly TokenCache _tokens;

    /// <summary>A transport with connections of its own.</summary>
    public ApiTransport(ApiDefinition definition, ApiClientOptions options)
        : this(definition, OwnHttpClient.Create(), ownsHttp: true, options, tokens: null)
    {
    }

    /// <summary>A transport over the caller's connections.</summary>
    public ApiTransport(ApiDefinition definition, HttpClient http, ApiClientOptions options)
        : this(definition, http, ownsHttp: false, options, tokens: null)
    {
    }

    private ApiTransport(ApiDefinition definition, HttpClient http, bool ownsHttp, ApiClientOptions options, TokenCache? tokens)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        _definition = definition;
        _http = http;
        _ownsHttp = ownsHttp;
        _tokens = tokens ?? new TokenCache(http, definition.UserAgent);
        Options = options.Copy();
    }

    public ApiClientOptions Options { get; }

    /// <summary>A transport over the same connections, which stay this one's to close.</summary>
    public ApiTransport WithOptions(ApiClientOptions options) => new(_definition, _http, ownsHttp: false, options, _tokens);

    public async Task<T> SendAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer, request, read);
    }

    public async Task<ApiResponse<T>> SendWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T>(answer, AnswerReader.Read(answer, request, read));
    }

    public async Task SendAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => _ = await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false);

    public async Task<ApiResponse> SendWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => new(await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false));

    /// <summary>A call that may be answered with nothing, which is null here.</summary>
    public async Task<T?> SendOptionalAsync<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false);
        return answer.IsEmpty ? default : AnswerReader.Read(answer, request, read);
    }

    public async Task<ApiResponse<T?>> SendOptionalWithResponseAsync<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<T?>(answer, answer.IsEmpty ? default : AnswerReader.Read(answer, request, read));
    }

    /// <summary>A call that is answered with a text.</summary>
    public async Task<string> SendForTextAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => TextAnswer.Of(await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false));

    public async Task<ApiResponse<string>> SendForTextWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false);
        return new ApiResponse<string>(answer, TextAnswer.Of(answer));
    }

    /// <summary>A call that is answered with bytes, which are left to be read. The stream belongs to the caller.</summary>
    public async Task<Stream> SendForStreamAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken, keepsBody: true).ConfigureAwait(false);
        return await ResponseStream.OpenAsync(answer.OpenResponse!, cancellationToken).ConfigureAwait(false);
    }

    public async Task<ApiResponse<Stream>> SendForStreamWithResponseAsync(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
    {
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken, keepsBody: true).ConfigureAwait(false);
        return new ApiResponse<Stream>(answer, await ResponseStream.OpenAsync(answer.OpenResponse!, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>A call that is answered with events, each of which has a JSON value. Sent when somebody iterates.</summary>
    public IAsyncEnumerable<T> StreamEvents<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => Stream(request, static (body, _) => new EventReader(body), Json(request, read), options, cancellationToken);

    /// <summary>A call that is answered with events, each of which has a text.</summary>
    public IAsyncEnumerable<string> StreamEventTexts(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => Stream(request, static (body, _) => new EventReader(body), static (_, piece) => Encoding.UTF8.GetString(piece.Span), options, cancellationToken);

    /// <summary>A call that is answered with a JSON value in each line. Sent when somebody iterates.</summary>
    public IAsyncEnumerable<T> StreamJsonLines<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => Stream(
            request,
            static (body, answer) => new JsonLinesReader(body, HeaderMap.First(answer.Headers, "content-type")),
            Json(request, read),
            options,
            cancellationToken);

    /// <summary>A call that the document lacks.</summary>
    public async Task<T> SendUndocumentedAsync<T>(
        HttpMethod method, string path, JsonTypeInfo<T> responseType, JsonElement? body, RequestOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(responseType);
        if (!path.StartsWith('/'))
        {
            throw new ArgumentException("The path has to start with a slash.", nameof(path));
        }

        ApiRequest request = new(method, path)
        {
            Body = body is { } content ? JsonBody.Create(content, static (writer, element) => element.WriteTo(writer)) : null,
        };
        ApiAnswer answer = await AnswerAsync(request, options, cancellationToken).ConfigureAwait(false);
        return AnswerReader.Read(answer, request, responseType);
    }

    /// <summary>Posts a form to another host, which never sees the credentials of this API.</summary>
    public Task UploadFormAsync(
        string method,
        string url,
        IReadOnlyDictionary<string, string> fields,
        string fileField,
        FilePart file,
        IProgress<long>? progress,
        CancellationToken cancellationToken)
        => new FormUpload(_http, Options, method, url, fields, fileField, file, progress, _definition.UserAgent).SendAsync(cancellationToken);

    public void Dispose()
    {
        if (_ownsHttp)
        {
            _http.Dispose();
        }
    }

    private AnswerStream<T> Stream<T>(
        ApiRequest request, Func<Stream, ApiAnswer, PieceReader> cut, PieceReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new(request.ToString(), token => AnswerAsync(request, options, token, keepsBody: true), cut, read, cancellationToken);

    /// <summary>The exception of a value that cannot be read holds on to its text, which the next one takes the place of.</summary>
    private static PieceReadFunc<T> Json<T>(ApiRequest request, JsonReadFunc<T> read)
        => (answer, piece) => AnswerReader.Read(new ApiAnswer(answer.StatusCode, answer.Headers, piece.ToArray()), request, read);

    private Task<ApiAnswer> AnswerAsync(
        ApiRequest request, RequestOptions? options, CancellationToken cancellationToken, bool keepsBody = false)
    {
        // One key for the call, whatever the number of attempts: a server can tell a repetition from a second wish.
        string? idempotencyKey = options?.IdempotencyKey ?? HeaderOf(options, IdempotencyKeyHeader) ?? (request.SendsIdempotencyKey ? Guid.NewGuid().ToString() : null);
        RequestMessages messages = new(_definition, Options, _tokens, request, options, idempotencyKey);
        RetryLoop loop = new(Options.TimeProvider)
        {
            MaxRetries = request.Body is { CanBeSentAgain: false } ? 0 : options?.MaxRetries ?? Options.MaxRetries,
            IsRepeatable = idempotencyKey is not null || RetryRule.IsRepeatable(request.Method),
            FinalErrorCodes = _definition.FinalErrorCodes,
        };
        TimeSpan timeout = options?.Timeout ?? Options.Timeout;
        return loop.RunAsync(token => AttemptAsync(messages, request, timeout, keepsBody, token), cancellationToken);
    }

    private static string? HeaderOf(RequestOptions? options, string name)
    {
        if (options?.Headers is { } headers)
        {
            foreach (KeyValuePair<string, string> header in headers)
            {
                if (string.Equals(header.Key, name, StringComparison.OrdinalIgnoreCase))
                {
                    return header.Value;
                }
            }
        }

        return null;
    }

    private async Task<AttemptResult> AttemptAsync(
        RequestMessages messages, ApiRequest request, TimeSpan timeout, bool keepsBody, CancellationToken cancellationToken)
    {
        AttemptResult result = await OnceAsync().ConfigureAwait(false);
        // A 401 may only mean that the token which this client fetched has ended before its time.
        return result.Answer?.StatusCode == HttpStatusCode.Unauthorized
            && request.Body is not { CanBeSentAgain: false }
            && await messages.TryForgetTokenAsync(cancellationToken).ConfigureAwait(false)
            ? await OnceAsync().ConfigureAwait(false)
            : result;

        async Task<AttemptResult> OnceAsync()
        {
            // The time covers the credentials too: fetching a token may take long.
            using CancellationTokenSource attempt = TimeLimit.Start(timeout, Options.TimeProvider);
            // A large file may take long: the time starts anew with each piece of it that was sent.
            return await Attempt.RunAsync(
                _http,
                token => messages.CreateAsync(_ => attempt.CancelAfter(timeout), token),
                request.ToString(),
                timeout,
                attempt,
                keepsBody,
                Options.TimeProvider,
                cancellationToken).ConfigureAwait(false);
        }
    }
}
