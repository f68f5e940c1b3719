namespace FloraGen.Runtime.Internal;

using System;
using System.IO;
using System.IO.Compression;
using System.Net.Http;

/// <summary>A coding of responses that can be undone: gzip, deflate and, where .NET has it, Brotli (RFC 9110, section 8.4.1).</summary>
internal sealed class ContentCoding
{
#if NET8_0_OR_GREATER
    /// <summary>All of them, as a request asks for them.</summary>
    public const string Accepted = "gzip, deflate, br";
#else
    /// <summary>All of them, as a request asks for them.</summary>
    public const string Accepted = "gzip, deflate";
#endif

    private const int DeflateMethod = 8;

#if !NET8_0_OR_GREATER
    private const int ZLibHeaderSize = 2;
#endif

    private static readonly ContentCoding s_gzip = new(static (source, _) => new GZipStream(source, CompressionMode.Decompress)) { HasMembers = true };

    private static readonly ContentCoding s_deflate = new(Inflater) { GoesByFirstByte = true };

#if NET8_0_OR_GREATER
    /// <summary>Browsers decompress by themselves, and have no such stream.</summary>
    private static readonly ContentCoding s_brotli = new(
        static (source, _) => OperatingSystem.IsBrowser() ? throw new PlatformNotSupportedException() : new BrotliStream(source, CompressionMode.Decompress));
#endif

    private ContentCoding(Func<CompressedSource, int, Stream> decode) => Decode = decode;

    /// <summary>Makes the stream that undoes the coding, of the bytes and the first of them.</summary>
    public Func<CompressedSource, int, Stream> Decode { get; }

    /// <summary>Whether another piece of the same kind may follow behind the end.</summary>
    public bool HasMembers { get; private init; }

    /// <summary>Whether the first byte tells how the others are to be read.</summary>
    public bool GoesByFirstByte { get; private init; }

    /// <summary>The coding that was applied last.</summary>
    /// <returns>Null where there is none, or one that is not known.</returns>
    public static ContentCoding? Of(HttpContent? content)
    {
        if (content is null)
        {
            return null;
        }

#if NET8_0_OR_GREATER
        if (!content.Headers.NonValidated.Contains("Content-Encoding"))
        {
            return null;
        }
#endif

        string? last = null;
        foreach (string coding in content.Headers.ContentEncoding)
        {
            last = coding;
        }

        return last?.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => s_gzip,
            "deflate" => s_deflate,
#if NET8_0_OR_GREATER
            "br" => s_brotli,
#endif
            _ => null,
        };
    }

    /// <summary>By its name it is the format of zlib; some servers send what is inside of it.</summary>
    private static Stream Inflater(CompressedSource source, int first)
    {
        if ((first & 0xF) != DeflateMethod)
        {
            return new DeflateStream(source, CompressionMode.Decompress);
        }

#if NET8_0_OR_GREATER
        return new ZLibStream(source, CompressionMode.Decompress);
#else
        source.HeaderSize = ZLibHeaderSize;
        return new DeflateStream(source, CompressionMode.Decompress);
#endif
    }
}
