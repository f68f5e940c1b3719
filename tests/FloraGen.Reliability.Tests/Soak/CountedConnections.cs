using System.Net.Sockets;

namespace Reliability.Soak;

/// <summary>Knows how many of its connections are open.</summary>
internal sealed class CountedConnections
{
    private int _open;

    /// <summary>How many are open now.</summary>
    public int Open => Volatile.Read(ref _open);

    /// <summary>Waits for connections that are being closed.</summary>
    /// <exception cref="InvalidOperationException">Some stay open.</exception>
    public async Task AllClosedAsync()
    {
        for (int index = 0; index < 600 && Open > 0; index++)
        {
            await Task.Delay(50);
        }

        if (Open > 0)
        {
            throw new InvalidOperationException($"{Open} connections were left open.");
        }
    }

    public HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectCallback = async (context, token) =>
        {
            Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(context.DnsEndPoint, token);
            }
            catch
            {
                socket.Dispose();
                throw;
            }

            _ = Interlocked.Increment(ref _open);
            return new CountedStream(this, socket);
        },
    };

    private sealed class CountedStream(CountedConnections owner, Socket socket) : NetworkStream(socket, ownsSocket: true)
    {
        private int _isClosed;

        protected override void Dispose(bool disposing)
        {
            if (disposing && Interlocked.Exchange(ref _isClosed, 1) == 0)
            {
                _ = Interlocked.Decrement(ref owner._open);
            }

            base.Dispose(disposing);
        }
    }
}
