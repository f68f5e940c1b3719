namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
#if NET8_0_OR_GREATER
using System.Threading;
#endif
using System.Threading.Tasks;

/// <summary>The content of a response without the coding that was applied last.</summary>
internal sealed class DecompressedContent : HttpContent
{
    private readonly HttpContent _compressed;
    private readonly ContentCoding _coding;

    public DecompressedContent(HttpContent compressed, ContentCoding coding)
    {
        _compressed = compressed;
        _coding = coding;
        foreach (KeyValuePair<string, IEnumerable<string>> header in compressed.Headers)
        {
            _ = Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        // Both told of the compressed bytes.
        _ = Headers.Remove("Content-Length");
        List<string> codings = [.. compressed.Headers.ContentEncoding];
        Headers.ContentEncoding.Clear();
        for (int index = 0; index < codings.Count - 1; index++)
        {
            Headers.ContentEncoding.Add(codings[index]);
        }
    }

    protected override async Task<Stream> CreateContentReadStreamAsync()
        => new DecompressedStream(await _compressed.ReadAsStreamAsync().ConfigureAwait(false), _coding);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        using Stream content = await CreateContentReadStreamAsync().ConfigureAwait(false);
        await content.CopyToAsync(stream).ConfigureAwait(false);
    }

#if NET8_0_OR_GREATER
    protected override Stream CreateContentReadStream(CancellationToken cancellationToken)
        => new DecompressedStream(_compressed.ReadAsStream(cancellationToken), _coding);

    protected override async Task<Stream> CreateContentReadStreamAsync(CancellationToken cancellationToken)
        => new DecompressedStream(await _compressed.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false), _coding);

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using Stream content = CreateContentReadStream(cancellationToken);
        content.CopyTo(stream);
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        using Stream content = await CreateContentReadStreamAsync(cancellationToken).ConfigureAwait(false);
        await content.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }
#endif

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _compressed.Dispose();
        }

        base.Dispose(disposing);
    }
}
