namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;

internal sealed partial class ApiTransport
{
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

    private AnswerStream<T> Stream<T>(
        ApiRequest request, Func<Stream, ApiAnswer, PieceReader> cut, PieceReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new(request.ToString(), token => _sender.SendAsync(request, options, token, keepsBody: true).AsTask(), cut, read, cancellationToken);

    private EventReader Events(Stream body, ApiAnswer answer) => new(body, Options.MaxResponseSize);

    /// <summary>The exception of a value that cannot be read holds on to its text, which the next one takes the place of.</summary>
    private PieceReadFunc<T> Json<T>(ApiRequest request, JsonReadFunc<T> read)
        => (answer, piece) => AnswerReader.Read(new ApiAnswer(answer.StatusCode, answer.Headers, piece.ToArray()), request, read, Options.MaxJsonDepth);
}
