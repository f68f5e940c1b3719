using System.Net.Sockets;
using System.Text;

namespace RuntimeTests.Support;

/// <summary>The server's end of a connection.</summary>
internal sealed class WireConnection(TcpClient client) : IDisposable
{
    private readonly NetworkStream _stream = client.GetStream();

    /// <summary>The request line and the headers, with the empty line behind them.</summary>
    public async Task<string> HeadAsync()
    {
        StringBuilder head = new();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await _stream.ReadAsync(one) > 0)
        {
            _ = head.Append((char)one[0]);
        }

        return head.ToString();
    }

    /// <summary>Reads on until this text came.</summary>
    public async Task<string> UntilAsync(string end)
    {
        StringBuilder text = new();
        byte[] buffer = new byte[64 * 1024];
        int count = 1;
        while (count > 0 && !text.ToString().EndsWith(end, StringComparison.Ordinal))
        {
            count = await _stream.ReadAsync(buffer);
            _ = text.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return text.ToString();
    }

    public Task SendAsync(string text) => _stream.WriteAsync(Encoding.UTF8.GetBytes(text)).AsTask();

    public Task SendBytesAsync(byte[] bytes) => _stream.WriteAsync(bytes).AsTask();

    public Task RespondAsync(string body, string status = "200 OK", string headers = "")
        => SendAsync($"HTTP/1.1 {status}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n{headers}\r\n{body}");

    /// <summary>Ends the connection as a crash does.</summary>
    public void Reset()
    {
        client.LingerState = new LingerOption(enable: true, seconds: 0);
        client.Close();
    }

    public void Dispose() => client.Dispose();
}
