using System.IO.Compression;
using System.Text;

namespace FloraGen.Benchmarks.Running.Serving;

/// <summary>A long text, compressed: base64 of noise, of which gzip takes a quarter away.</summary>
internal static class CompressedBlob
{
    /// <param name="size">The length of the text, in bytes; a multiple of 64 KiB.</param>
    public static byte[] Make(int size)
    {
        byte[] noise = new byte[48 * 1024];
        new Random(1).NextBytes(noise);
        byte[] piece = Encoding.ASCII.GetBytes(Convert.ToBase64String(noise));
        using MemoryStream compressed = new();
        using (GZipStream gzip = new(compressed, CompressionLevel.Fastest))
        {
            for (int written = 0; written < size; written += piece.Length)
            {
                gzip.Write(piece);
            }
        }

        return compressed.ToArray();
    }
}
