using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Reliability.Support;

/// <summary>A server that serves every connection in the same way, for as long as it lasts.</summary>
internal sealed class KeptServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly Task _accepting;

    /// <param name="serveAsync">Serves a connection.</param>
    /// <param name="address">Where it listens; null for this machine's own IPv4 address.</param>
    public KeptServer(Func<WireConnection, Task> serveAsync, IPAddress? address = null)
    {
        _listener = new TcpListener(address ?? IPAddress.Loopback, 0);
        _listener.Start();
        Url = new Uri($"http://{_listener.LocalEndpoint}/");
        _accepting = AcceptAsync(serveAsync);
    }

    public Uri Url { get; }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
    }

    private async Task AcceptAsync(Func<WireConnection, Task> serveAsync)
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(new WireConnection(await _listener.AcceptTcpClientAsync()), serveAsync);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The server was stopped.
        }
    }

    private static async Task ServeAsync(WireConnection connection, Func<WireConnection, Task> serveAsync)
    {
        using (connection)
        {
            try
            {
                await serveAsync(connection);
            }
            catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or AuthenticationException)
            {
                // The client is gone.
            }
        }
    }
}
