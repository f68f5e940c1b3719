namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;
using System.IO;
using System.Threading;

internal sealed partial class ApiTransport
{
    /// <summary>A call that returns a JSON value in each line. Sent when somebody iterates.</summary>
    public IAsyncEnumerable<T> StreamJsonLines<T>(ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new ResponseItems<T>(
            () => new PieceFeed(_sender, request, options, Options, Lines),
            feed => feed.Read(read),
            cancellationToken);

    /// <summary>The same with the outside of the response beside each value.</summary>
    public IAsyncEnumerable<ApiResponse<T>> StreamJsonLinesWithResponse<T>(
        ApiRequest request, JsonReadFunc<T> read, RequestOptions? options, CancellationToken cancellationToken)
        => new ResponseItems<ApiResponse<T>>(
            () => new PieceFeed(_sender, request, options, Options, Lines),
            feed => new ApiResponse<T>(feed.Kept, feed.Read(read)),
            cancellationToken);

    private JsonLinesReader Lines(Stream body, ServerResponse response) => new(body, HeaderMap.First(response.Headers, "content-type"), Options.MaxResponseSize);
}
