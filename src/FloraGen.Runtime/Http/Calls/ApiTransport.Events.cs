namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

internal sealed partial class ApiTransport
{
    /// <summary>A call that returns events, each of which has a JSON value. Sent when somebody iterates.</summary>
    public IAsyncEnumerable<T> StreamEvents<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new ResponseItems<T>(
            () => EventFeed.Begin(_sender, request, options, Options, keepsEmpty: false),
            feed => feed.Read(read),
            cancellationToken);

    /// <summary>A call that returns events, each of which has a text.</summary>
    public IAsyncEnumerable<string> StreamEventTexts(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => new ResponseItems<string>(
            () => EventFeed.Begin(_sender, request, options, Options, keepsEmpty: false),
            static feed => Encoding.UTF8.GetString(feed.Piece.Span),
            cancellationToken);

    /// <summary>The events of a response themselves, each of which has a JSON value. Sent when somebody iterates.</summary>
    public IAsyncEnumerable<ApiEvent<T>> StreamWholeEvents<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => WholeEvents(
            request,
            (response, _, data) => ResponseReader.Read(new ServerResponse(response.StatusCode, response.Headers, data), request, read, Options),
            options,
            cancellationToken);

    /// <summary>The events of a response themselves, each of which has a text.</summary>
    public IAsyncEnumerable<ApiEvent<string>> StreamWholeEventTexts(ApiRequest request, RequestOptions? options, CancellationToken cancellationToken)
        => WholeEvents(request, static (_, _, data) => Encoding.UTF8.GetString(data), options, cancellationToken);

    internal ResponseItems<ApiEvent<T>> WholeEvents<T>(
        ApiRequest request, Func<ApiResponse, string, byte[], T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new(
            () => EventFeed.Begin(_sender, request, options, Options, keepsEmpty: true),
            feed => new ApiEvent<T>(((EventFeed)feed).Head, new ApiResponse(feed.Kept), feed.Piece.ToArray(), read),
            cancellationToken);
}
