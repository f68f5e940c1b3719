using System.IO.Compression;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Responses that are small on the wire, or say that they are, and would fill the memory.</summary>
internal static class TooMuch
{
    private const string Family = "more than MaxResponseSize";
    private const long Unpacked = 2L * 1024 * 1024 * 1024;

    public static IEnumerable<Fault> All { get; } =
    [
        new("10 GB, announced", Family, static (connection, reply) => PourAsync(connection, reply.Head(length: 10_000_000_000))),
        new("no end, not announced", Family, static (connection, reply) => PourAsync(connection, reply.Head())),
        new("no end, in chunks", Family, static (connection, reply) => PourAsync(connection, reply.Head("Transfer-Encoding: chunked\r\n"), isChunked: true)),
        Bomb("gzip", GZip()),
        Bomb("deflate", Deflate()),
        Bomb("br", Brotli()),
        Bomb("gzip", GZip(), "500 Server Error") with { Name = "500 with 2 GB of gzip", Family = "may pass", Exception = "Server" },
    ];

    private static Fault Bomb(string encoding, Lazy<byte[]> packed, string status = "200 OK")
        => new($"2 GB of {encoding}", Family, async (connection, reply) =>
        {
            await connection.SendAsync(reply.With(reply.ContentType, packed.Value).Whole($"Content-Encoding: {encoding}\r\n", status));
            connection.End();
        });

    /// <summary>Spaces until the client has enough.</summary>
    private static async Task PourAsync(WireConnection connection, string head, bool isChunked = false)
    {
        byte[] spaces = new byte[64 * 1024];
        Array.Fill(spaces, (byte)' ');
        byte[] piece = isChunked ? [.. "10000\r\n"u8, .. spaces, .. "\r\n"u8] : spaces;
        await connection.SendAsync(head);
        for (long sent = 0; sent < Unpacked; sent += piece.Length)
        {
            await connection.SendAsync(piece);
        }
    }

    /// <summary>A file of gzip may be several of them, one behind the other.</summary>
    private static Lazy<byte[]> GZip() => new(static () => Repeated([], Pack(static target => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))));

    /// <summary>Blocks of deflate that are not the last one may follow each other for ever.</summary>
    private static Lazy<byte[]> Deflate() => new(static () =>
    {
        using MemoryStream block = new();
        using DeflateStream packer = new(block, CompressionLevel.Fastest, leaveOpen: true);
        packer.Write(Spaces());
        packer.Flush();
        return Repeated([0x78, 0x9c], block.ToArray());
    });

    private static Lazy<byte[]> Brotli() => new(static () =>
    {
        using MemoryStream packed = new();
        using (BrotliStream packer = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] spaces = Spaces();
            for (long size = 0; size < Unpacked; size += spaces.Length)
            {
                packer.Write(spaces);
            }
        }

        return packed.ToArray();
    });

    private static byte[] Pack(Func<Stream, Stream> pack)
    {
        using MemoryStream packed = new();
        using (Stream packer = pack(packed))
        {
            packer.Write(Spaces());
        }

        return packed.ToArray();
    }

    private static byte[] Repeated(byte[] start, byte[] block)
        => [.. start, .. Enumerable.Repeat(block, (int)(Unpacked / Spaces().Length)).SelectMany(static bytes => bytes)];

    private static byte[] Spaces()
    {
        byte[] spaces = new byte[16 * 1024 * 1024];
        Array.Fill(spaces, (byte)' ');
        return spaces;
    }
}
