using System.IO.Compression;
using System.Text;
using Reliability.Support;

namespace Reliability.Faults;

/// <summary>Responses that look wrong and have all that was asked for.</summary>
internal static class OddResponses
{
    private const string Family = "odd, and right";
    private const string Chunked = "Transfer-Encoding: chunked\r\n";

    public static IEnumerable<Fault> All { get; } =
    [
        new("every byte by itself", Family, static (connection, reply) => connection.SendSlowlyAsync(reply.Whole())),
        new("byte order mark", Family, static (connection, reply) => connection.SendAsync(reply.With(reply.ContentType, [0xef, 0xbb, 0xbf, .. reply.Body]).Whole())),
        Head("wrong Content-Type", "text/plain"),
        Head("wrong charset", null, charset: "; charset=iso-8859-1"),
        Head("unknown charset", null, charset: "; charset=klingon"),
        Head("refused charset", null, charset: "; charset=utf-7"),
        Head("charset that is none", null, charset: "; charset="),
        Head("Content-Type that is none", "json"),
        new("no Content-Type", Family, static (connection, reply) => SendAsync(connection, $"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {reply.Body.Length}\r\n\r\n", reply.Body)),
        new("no length", Family, static async (connection, reply) =>
        {
            await SendAsync(connection, reply.Head(), reply.Body);
            connection.End();
        }),
        new("HTTP/1.0", Family, static async (connection, reply) =>
        {
            await SendAsync(connection, $"HTTP/1.0 200 OK\r\nContent-Type: {reply.ContentType}\r\n\r\n", reply.Body);
            connection.End();
        }),
        new("no reason phrase", Family, static (connection, reply) => SendAsync(connection, reply.Head(status: "200", length: reply.Body.Length), reply.Body)),
        new("line ends without carriage returns", Family, static (connection, reply)
            => SendAsync(connection, reply.Head(length: reply.Body.Length).Replace("\r", "", StringComparison.Ordinal), reply.Body)),
        new("1,000 responses of 103", Family, static (connection, reply) => SendAsync(
            connection, string.Concat(Enumerable.Repeat("HTTP/1.1 103 Early Hints\r\nx: 1\r\n\r\n", 1_000)) + reply.Head(length: reply.Body.Length), reply.Body)),
        new("100 twice", Family, static (connection, reply) => SendAsync(
            connection, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + reply.Head(length: reply.Body.Length), reply.Body)),
        new("chunks of a byte", Family, static (connection, reply) => SendAsync(
            connection, reply.Head(Chunked), [.. reply.Body.SelectMany(static one => (byte[])[(byte)'1', .. "\r\n"u8, one, .. "\r\n"u8]), .. "0\r\n\r\n"u8])),
        new("extensions of chunks and trailers", Family, static (connection, reply) => SendAsync(
            connection,
            reply.Head(Chunked),
            [.. Encoding.ASCII.GetBytes($"{reply.Body.Length:X};x=\"y\"\r\n"), .. reply.Body, .. "\r\n0;z\r\nContent-Length: 5\r\nX: 1\r\n\r\n"u8])),
        new("200 other headers", Family, static (connection, reply) => connection.SendAsync(
            reply.Whole(string.Concat(Enumerable.Range(0, 200).Select(static index => $"x-{index}: {new string('\u00e9', 20)}\r\n"))))),
        new("201", Family, static (connection, reply) => connection.SendAsync(reply.Whole(status: "201 Created"))),
        new("299", Family, static (connection, reply) => connection.SendAsync(reply.Whole(status: "299 Whatever"))),
        new("another response behind it", Family, static (connection, reply) => connection.SendAsync((byte[])[.. reply.Whole(), .. Encoding.ASCII.GetBytes("HTTP/1.1 500 Forged\r\nContent-Length: 0\r\n\r\n")])),
        Packed("gzip", static target => new GZipStream(target, CompressionLevel.Fastest, leaveOpen: true)),
        Packed("deflate", static target => new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true)),
        Packed("br", static target => new BrotliStream(target, CompressionLevel.Fastest, leaveOpen: true)),
    ];

    private static Fault Head(string name, string? type, string charset = "")
        => new(name, Family, (connection, reply) => connection.SendAsync(reply.With((type ?? reply.ContentType) + charset, reply.Body).Whole()));

    private static Fault Packed(string name, Func<Stream, Stream> pack) => new("compressed: " + name, Family, async (connection, reply) =>
    {
        using MemoryStream packed = new();
        await using (Stream packer = pack(packed))
        {
            await packer.WriteAsync(reply.Body);
        }

        await connection.SendAsync(reply.With(reply.ContentType, packed.ToArray()).Whole($"Content-Encoding: {name}\r\n"));
    });

    private static async Task SendAsync(WireConnection connection, string head, byte[] body)
    {
        await connection.SendAsync(head);
        await connection.SendAsync(body);
    }
}
