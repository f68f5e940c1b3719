using System.Buffers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FloraSandbox.Uploads;

/// <summary>What is kept of a file: all but its content.</summary>
internal sealed record ReceivedFile(string? Name, string? ContentType, long SizeBytes, PngSize? Size)
{
    private const int BufferSize = 64 * 1024;

    public static async Task<ReceivedFile> ReadAsync(MultipartSection section, ContentDispositionHeaderValue head, CancellationToken cancellationToken)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            int first = await section.Body.ReadAtLeastAsync(buffer, PngSize.HeaderLength, throwOnEndOfStream: false, cancellationToken);
            PngSize? size = PngSize.Read(buffer.AsSpan(0, first));
            long total = first;
            int read;
            while ((read = await section.Body.ReadAsync(buffer, cancellationToken)) > 0)
            {
                total += read;
            }

            return new ReceivedFile(NameIn(head), section.ContentType, total, size);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string? NameIn(ContentDispositionHeaderValue head)
    {
        string? name = (head.FileNameStar.HasValue ? head.FileNameStar : HeaderUtilities.RemoveQuotes(head.FileName)).Value;
        return string.IsNullOrEmpty(name) ? null : name;
    }
}
