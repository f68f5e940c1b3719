using System.IO.Compression;
using System.Text;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Responses that begin well and then break off, or whose length cannot be told.</summary>
internal static class BrokenBodies
{
    private const string Family = "cut body";
    private const string Chunked = "Transfer-Encoding: chunked\r\n";

    public static IEnumerable<Fault> All { get; } =
    [
        new("reset behind the headers", Family, Half(0, isReset: true)),
        new("reset in the body", Family, Half(0.5, isReset: true)),
        new("end behind the headers", Family, Half(0, isReset: false)),
        new("end in the body", Family, Half(0.5, isReset: false)),
        new("one byte less than announced", Family, static (connection, reply) => EndAsync(connection, reply.Head(length: reply.Body.Length + 1), reply.Body)),
        new("far less than announced", Family, static (connection, reply) => EndAsync(connection, reply.Head(length: 100_000_000), reply.Body)),
        new("end before the last chunk", Family, static (connection, reply) => EndAsync(connection, reply.Head(Chunked), Chunk(reply.Body))),
        new("reset before the last chunk", Family, static async (connection, reply) =>
        {
            await connection.SendAsync(reply.Head(Chunked));
            await connection.SendAsync(Chunk(reply.Body));
            connection.Reset();
        }),
        new("end in a chunk", Family, static (connection, reply) => EndAsync(connection, reply.Head(Chunked), Chunk(reply.Body)[..^5])),
        new("end in the last chunk", Family, static (connection, reply) => EndAsync(connection, reply.Head(Chunked), [.. Chunk(reply.Body), .. "0\r"u8])),
        new("chunk size of letters", Family, Chunks("zz\r\n")),
        new("negative chunk size", Family, Chunks("-5\r\n")),
        new("chunk size without an end", Family, Chunks(new string('1', 100_000))),
        new("chunk size of 80 bits", Family, Chunks("FFFFFFFFFFFFFFFFFFFF\r\nx")),
        new("no line end behind a chunk", Family, Chunks("1\r\nxxxxx\r\n")),
        new("trailers of 1 MB", Family, static (connection, reply) => EndAsync(
            connection, reply.Head(Chunked), [.. Chunk(reply.Body), .. Encoding.ASCII.GetBytes("0\r\nx: " + new string('x', 1024 * 1024) + "\r\n\r\n")])),
        new("gzip that is none", Family, Packing("gzip")),
        new("deflate that is none", Family, Packing("deflate")),
        new("brotli that is none", Family, Packing("br")),
        CutCompression("gzip", static target => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true)),
        CutCompression("deflate", static target => new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true)),
        CutCompression("br", static target => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true)),
        new("gzip without its last byte", Family, (connection, reply) => CutAsync(connection, reply, "gzip", Compress(reply.Body, static target => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true))[..^1])),
        new("silence behind the headers", "silence in the body", Silence(0)) { Stage = FaultStage.Silence },
        new("silence in the body", "silence in the body", Silence(0.5)) { Stage = FaultStage.Silence },
        new("silence before the last chunk", "silence in the body", static async (connection, reply) =>
        {
            await connection.SendAsync(reply.Head(Chunked));
            await connection.SendAsync(Chunk(reply.Body));
        }) { Stage = FaultStage.Silence },
        new("more than announced", "shorter than sent", static (connection, reply) => EndAsync(connection, reply.Head(length: reply.Body.Length / 2), reply.Body)),
        new("chunked, and half of it", "shorter than sent", static (connection, reply)
            => EndAsync(connection, reply.Head(Chunked), [.. Chunk(reply.Body[..(reply.Body.Length / 2)]), .. "0\r\n\r\n"u8])),
        new("no length, and half of it", "shorter than sent", static (connection, reply) => EndAsync(connection, reply.Head(), reply.Body[..(reply.Body.Length / 2)])),
    ];

    private static async Task EndAsync(WireConnection connection, string head, byte[] body)
    {
        await connection.SendAsync(head);
        await connection.SendAsync(body);
        connection.End();
    }

    private static byte[] Chunk(byte[] body) => [.. Encoding.ASCII.GetBytes($"{body.Length:x}\r\n"), .. body, .. "\r\n"u8];

    private static Func<WireConnection, Reply, Task> Chunks(string text)
        => (connection, reply) => EndAsync(connection, reply.Head(Chunked), Encoding.ASCII.GetBytes(text));

    private static Func<WireConnection, Reply, Task> Packing(string name)
        => (connection, reply) => EndAsync(connection, reply.Head($"Content-Encoding: {name}\r\n", length: reply.Body.Length), reply.Body);

    /// <summary>The length is right, so that nothing but the compression tells of what is missing.</summary>
    private static Fault CutCompression(string coding, Func<Stream, Stream> encode)
        => new($"half of {coding}", Family, (connection, reply) =>
        {
            byte[] whole = Compress(reply.Body, encode);
            return CutAsync(connection, reply, coding, whole[..(whole.Length / 2)]);
        });

    private static Task CutAsync(WireConnection connection, Reply reply, string coding, byte[] part)
        => EndAsync(connection, reply.Head($"Content-Encoding: {coding}\r\n", length: part.Length), part);

    private static byte[] Compress(byte[] body, Func<Stream, Stream> encode)
    {
        using MemoryStream compressed = new();
        using (Stream encoder = encode(compressed))
        {
            encoder.Write(body);
        }

        return compressed.ToArray();
    }

    private static Func<WireConnection, Reply, Task> Silence(double part) => async (connection, reply) =>
    {
        await connection.SendAsync(reply.Head(length: reply.Body.Length));
        await connection.SendAsync(reply.Body.AsMemory(0, (int)(part * reply.Body.Length)));
    };

    private static Func<WireConnection, Reply, Task> Half(double part, bool isReset) => async (connection, reply) =>
    {
        await connection.SendAsync(reply.Head(length: reply.Body.Length));
        await connection.SendAsync(reply.Body.AsMemory(0, (int)(part * reply.Body.Length)));
        if (isReset)
        {
            connection.Reset();
        }
        else
        {
            connection.End();
        }
    };
}
