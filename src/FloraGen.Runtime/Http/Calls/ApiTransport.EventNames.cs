namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Threading;

internal sealed partial class ApiTransport
{
    /// <summary>A call that returns events whose names tell what their data are. Sent when somebody iterates.</summary>
    /// <param name="request">The request.</param>
    /// <param name="readOf">How the data of an event of this name are read; null where the name does not tell.</param>
    /// <param name="read">Reads data by their schema: those of another name, or that are not what their name promises.</param>
    /// <param name="options">What differs for this call.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public IAsyncEnumerable<T> StreamEventsByName<T>(
        ApiRequest request, Func<string, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new ResponseItems<T>(
            () => EventFeed.Begin(_sender, request, options, Options, keepsEmpty: false),
            feed => ReadByName(feed.Response.StatusCode, feed.Response.Headers, feed.Piece.ToArray(), request, readOf(((EventFeed)feed).Head.EventType), read),
            cancellationToken);

    /// <summary>The same events themselves.</summary>
    public IAsyncEnumerable<ApiEvent<T>> StreamWholeEventsByName<T>(
        ApiRequest request, Func<string, JsonReadFunc<T>?> readOf, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => WholeEvents(
            request,
            (response, name, data) => ReadByName(response.StatusCode, response.Headers, data, request, readOf(name), read),
            options,
            cancellationToken);

    private T ReadByName<T>(
        global::System.Net.HttpStatusCode status,
        IReadOnlyDictionary<string, IReadOnlyList<string>> headers,
        byte[] data,
        ApiRequest request,
        JsonReadFunc<T>? own,
        JsonReadFunc<T> read)
    {
        ServerResponse response = new(status, headers, data);
        if (own is not null)
        {
            try
            {
                return ResponseReader.Read(response, request, own, Options);
            }
            catch (ApiSerializationException)
            {
                // Not what the name promises: the schema may still tell.
            }
        }

        return ResponseReader.Read(response, request, read, Options);
    }
}
