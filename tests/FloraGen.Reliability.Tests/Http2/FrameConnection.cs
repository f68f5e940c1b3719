using System.Buffers.Binary;
using System.Text;
using Reliability.Support;

namespace Reliability.Http2;

/// <summary>The server's end of an HTTP/2 connection, frame by frame.</summary>
internal sealed class FrameConnection(WireConnection connection)
{
    private const int PrefaceLength = 24;
    private const byte EndStream = 0x1;
    private const byte EndHeaders = 0x4;

    /// <summary>Reads what a client begins with, and says the same.</summary>
    public async Task StartAsync()
    {
        _ = await connection.ReadAsync(PrefaceLength);
        await SendAsync(FrameType.Settings, 0, 0, []);
    }

    /// <summary>Reads on until a request is there in full.</summary>
    /// <returns>Its stream.</returns>
    public async Task<int> RequestAsync()
    {
        while (true)
        {
            byte[] head = await connection.ReadAsync(9);
            byte[] payload = await connection.ReadAsync((head[0] << 16) | (head[1] << 8) | head[2]);
            FrameType type = (FrameType)head[3];
            if (type == FrameType.Settings && head[4] == 0)
            {
                await SendAsync(FrameType.Settings, 0x1, 0, []);
            }
            else if (type == FrameType.Ping && head[4] == 0)
            {
                await SendAsync(FrameType.Ping, 0x1, 0, payload);
            }
            else if (type is FrameType.Headers or FrameType.Data && (head[4] & EndStream) != 0)
            {
                return BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(5));
            }
        }
    }

    public async Task RespondAsync(int stream, string body)
    {
        await HeadersAsync(stream);
        await SendAsync(FrameType.Data, EndStream, stream, Encoding.UTF8.GetBytes(body));
    }

    /// <summary>The headers of a response, of which the status 200 is the only one.</summary>
    public Task HeadersAsync(int stream) => SendAsync(FrameType.Headers, EndHeaders, stream, [0x88]);

    public Task HeadersOfNonsenseAsync(int stream) => SendAsync(FrameType.Headers, EndHeaders, stream, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]);

    public Task DataAsync(int stream, string text) => SendAsync(FrameType.Data, 0, stream, Encoding.UTF8.GetBytes(text));

    public Task ResetAsync(int stream, int code) => SendAsync(FrameType.ResetStream, 0, stream, Bytes(code));

    /// <param name="last">The last stream that the server may have acted on.</param>
    /// <param name="code">Why it ends.</param>
    public Task GoAwayAsync(int last, int code = 0) => SendAsync(FrameType.GoAway, 0, 0, [.. Bytes(last), .. Bytes(code)]);

    public Task SendAsync(FrameType type, byte flags, int stream, byte[] payload)
        => connection.SendAsync((byte[])[.. Bytes(payload.Length)[1..], (byte)type, flags, .. Bytes(stream), .. payload]);

    /// <summary>Sends what is no frame.</summary>
    public Task SendAsync(string text) => connection.SendAsync(text);

    public void End() => connection.End();

    public void Reset() => connection.Reset();

    public Task StaySilentAsync() => connection.StaySilentAsync();

    private static byte[] Bytes(int number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
