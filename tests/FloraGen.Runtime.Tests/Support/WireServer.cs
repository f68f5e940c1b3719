using System.Net;
using System.Net.Sockets;

namespace RuntimeTests.Support;

/// <summary>A server that is told byte by byte what to do: one function for each connection, in order.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _serving;

    public WireServer(params Func<WireConnection, Task>[] connections)
    {
        _listener.Start();
        Url = new Uri($"http://{_listener.LocalEndpoint}/");
        _serving = ServeAsync(connections);
    }

    public Uri Url { get; }

    /// <summary>Ends when every connection was served; throws what their functions threw.</summary>
    public Task Served => _serving;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task ServeAsync(Func<WireConnection, Task>[] connections)
    {
        try
        {
            foreach (Func<WireConnection, Task> serveAsync in connections)
            {
                using WireConnection connection = new(await _listener.AcceptTcpClientAsync());
                await serveAsync(connection);
            }
        }
        finally
        {
            // Who connects once too often is refused, and does not wait.
            _listener.Stop();
        }
    }
}
