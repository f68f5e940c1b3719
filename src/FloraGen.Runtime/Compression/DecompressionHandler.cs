namespace FloraGen.Runtime.Internal;

using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

/// <summary>
/// Asks for compressed responses and decompresses them. .NET's own decompression takes a response that ends too early for a whole
/// one, unless a switch of the whole process is set.
/// </summary>
internal sealed class DecompressionHandler : DelegatingHandler
{
    private const string AcceptEncoding = "Accept-Encoding";

    /// <summary>Nobody compresses more often, unless to do harm.</summary>
    private const int MaxCodings = 3;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A range of compressed bytes cannot be decompressed, and who names encodings knows why.
        if (!request.Headers.Contains(AcceptEncoding) && !request.Headers.Contains("Range"))
        {
            _ = request.Headers.TryAddWithoutValidation(AcceptEncoding, ContentCoding.Accepted);
        }

        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        for (int index = 0; index < MaxCodings && ContentCoding.Of(response.Content) is { } coding; index++)
        {
            response.Content = new DecompressedContent(response.Content, coding);
        }

        return response;
    }
}
