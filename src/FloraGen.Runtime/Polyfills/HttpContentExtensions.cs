namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>Reads bodies so that they can be cancelled, as .NET does and its forerunners do not. A response without a body has none here.</summary>
internal static class HttpContentExtensions
{
    private const int BufferSize = 80 * 1024;

    public static async Task<Stream> ReadAsStreamAsync(this HttpContent? content, CancellationToken cancellationToken)
        => content is null
            ? Stream.Null
            : new CancelableStream(await content.ReadAsStreamAsync().WaitAsync(cancellationToken).ConfigureAwait(false), content);

    public static async Task<byte[]> ReadAsByteArrayAsync(this HttpContent? content, CancellationToken cancellationToken)
    {
        using Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using MemoryStream body = new();
        await stream.CopyToAsync(body, BufferSize, cancellationToken).ConfigureAwait(false);
        return body.ToArray();
    }
}
