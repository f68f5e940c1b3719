using System.Globalization;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Reliability.Support;

/// <summary>The server's end of a connection, byte by byte.</summary>
internal sealed class WireConnection(TcpClient client) : IDisposable
{
    private Stream _stream = client.GetStream();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>Waits until a byte of a request is there, and leaves it.</summary>
    /// <returns>False when the client closed the connection.</returns>
    public async Task<bool> IsAskedAsync() => _start < _end || await FillAsync();

    /// <summary>Reads so many bytes.</summary>
    /// <exception cref="EndOfStreamException">The client is gone.</exception>
    public async Task<byte[]> ReadAsync(int count)
    {
        byte[] bytes = new byte[count];
        for (int index = 0; index < count; index++)
        {
            if (!await IsAskedAsync())
            {
                throw new EndOfStreamException();
            }

            bytes[index] = _buffer[_start++];
        }

        return bytes;
    }

    /// <summary>The request line and the headers, with the empty line behind them; empty when the client is gone.</summary>
    public async Task<string> HeadAsync()
    {
        StringBuilder head = new();
        while (await IsAskedAsync())
        {
            _ = head.Append((char)_buffer[_start++]);
            if (head.Length >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n' && head[^4] == '\r')
            {
                return head.ToString();
            }
        }

        return "";
    }

    /// <summary>The body that these headers announce.</summary>
    public async Task<string> BodyAsync(string head)
    {
        StringBuilder body = new();
        bool isChunked = head.Contains("transfer-encoding: chunked", StringComparison.OrdinalIgnoreCase);
        string? announced = new ServedRequest(head, "").Header("Content-Length");
        int left = announced is null ? 0 : int.Parse(announced, CultureInfo.InvariantCulture);
        while ((isChunked ? !EndsChunks(body) : body.Length < left) && await IsAskedAsync())
        {
            _ = body.Append((char)_buffer[_start++]);
        }

        return body.ToString();
    }

    /// <summary>Begins TLS, with this certificate. What was asked before has to be read.</summary>
    public async Task SecureAsync(X509Certificate2 certificate)
    {
        SslStream stream = new(_stream);
        _stream = stream;
        await stream.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate });
    }

    public Task SendAsync(string text) => SendAsync(Encoding.Latin1.GetBytes(text));

    public Task SendAsync(ReadOnlyMemory<byte> bytes) => _stream.WriteAsync(bytes).AsTask();

    /// <summary>Sends bytes below TLS, where nobody expects them.</summary>
    public Task SendUnsecuredAsync(ReadOnlyMemory<byte> bytes) => client.GetStream().WriteAsync(bytes).AsTask();

    /// <summary>Sends each byte by itself.</summary>
    public async Task SendSlowlyAsync(byte[] bytes)
    {
        client.NoDelay = true;
        foreach (byte one in bytes)
        {
            await SendAsync(new[] { one });
        }
    }

    /// <summary>Says nothing more, until the client is gone.</summary>
    public async Task StaySilentAsync()
    {
        _start = _end;
        while (await FillAsync())
        {
            _start = _end;
        }
    }

    /// <summary>Says that nothing more comes, as a process does that ends in peace.</summary>
    public void End() => client.Client.Shutdown(SocketShutdown.Send);

    /// <summary>Ends the connection as a crash does.</summary>
    public void Reset()
    {
        client.LingerState = new LingerOption(enable: true, seconds: 0);
        client.Close();
    }

    public void Dispose() => client.Dispose();

    private static bool EndsChunks(StringBuilder body) => body.Length >= 5 && body.ToString(body.Length - 5, 5) == "0\r\n\r\n";

    private async Task<bool> FillAsync()
    {
        _start = 0;
        _end = await _stream.ReadAsync(_buffer);
        return _end > 0;
    }
}
