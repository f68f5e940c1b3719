using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using Reliability.Faults;

namespace Reliability.Support;

/// <summary>
/// A server that responds rightly, but for so many requests in a row. It serves each connection once, so the number of connections
/// that were asked something is the number of requests.
/// </summary>
internal sealed class FaultServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Lock _lock = new();
    private readonly List<ServedRequest> _requests = [];
    private readonly List<Task> _connections = [];
    private readonly Task _accepting;
    private int _count;

    /// <param name="fault">What strikes.</param>
    /// <param name="before">The number of requests that go well before it does.</param>
    /// <param name="strikes">How often it strikes.</param>
    /// <param name="reply">The right response to a request for a path.</param>
    /// <param name="onSilence">Told each time that nothing more is said.</param>
    public FaultServer(Fault fault, int before, int strikes, Func<FaultServer, string, Reply> reply, Action onSilence)
    {
        Fault = fault;
        Before = before;
        Strikes = strikes;
        Right = reply;
        OnSilence = onSilence;
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}/");
        Url = fault.Network switch
        {
            FaultNetwork.Plain => Address,
            FaultNetwork.Tunnel => new Uri($"https://{TestCertificates.Host}/"),
            _ => new Uri($"https://{_listener.LocalEndpoint}/"),
        };
        _accepting = AcceptAsync();
    }

    /// <summary>Where the API is.</summary>
    public Uri Url { get; }

    /// <summary>Where this server listens, as a proxy is named.</summary>
    public Uri Address { get; }

    /// <summary>How many requests were begun.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>Those that were read.</summary>
    public IReadOnlyList<ServedRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    private Fault Fault { get; }

    private int Before { get; }

    private int Strikes { get; }

    private Func<FaultServer, string, Reply> Right { get; }

    private Action OnSilence { get; }

    /// <summary>Connections that lead here and trust this server; null where those that a client has by itself do.</summary>
    public HttpClient? CreateHttpClient()
    {
        if (Fault.Network == FaultNetwork.Plain)
        {
            return null;
        }

        SocketsHttpHandler handler = TestCertificates.CreateHandler();
        if (Fault.Network == FaultNetwork.Tunnel)
        {
            handler.UseProxy = true;
            handler.Proxy = new WebProxy(Address);
        }

        return new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Nobody listens any more.</summary>
    public void Stop() => _listener.Stop();

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _accepting;
        Task[] connections;
        lock (_lock)
        {
            connections = [.. _connections];
        }

        await Task.WhenAll(connections);
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient client = await _listener.AcceptTcpClientAsync();
                lock (_lock)
                {
                    _connections.Add(ServeAsync(client));
                }
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The server was stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using WireConnection connection = new(client);
        try
        {
            await RespondAsync(connection);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException or AuthenticationException)
        {
            // The client did not want the rest.
        }
    }

    private async Task RespondAsync(WireConnection connection)
    {
        if (Fault.Network != FaultNetwork.Plain && !await SecureAsync(connection))
        {
            return;
        }

        if (!await connection.IsAskedAsync())
        {
            return;
        }

        bool isStruck = Fault.Network is FaultNetwork.Plain or FaultNetwork.Tls && IsStruck(Count);
        _ = Interlocked.Increment(ref _count);
        if (isStruck && Fault.Stage == FaultStage.BeforeReading)
        {
            connection.Reset();
            return;
        }

        string head = await connection.HeadAsync();
        string body = isStruck && Fault.Stage == FaultStage.BeforeBody ? "" : await connection.BodyAsync(head);
        ServedRequest request = new(head, body);
        lock (_lock)
        {
            _requests.Add(request);
        }

        Reply reply = Right(this, request.Target);
        if (!isStruck)
        {
            await connection.SendAsync(reply.Whole());
            connection.End();
            await connection.StaySilentAsync();
            return;
        }

        await Fault.StrikeAsync(connection, reply);
        if (Fault.Stage == FaultStage.Silence)
        {
            OnSilence();
        }

        await connection.StaySilentAsync();
    }

    private bool IsStruck(int index) => index >= Before && index < (long)Before + Strikes;

    /// <summary>What comes before a request: the proxy's part, and the handshake.</summary>
    /// <returns>False when the fault struck there.</returns>
    private async Task<bool> SecureAsync(WireConnection connection)
    {
        bool isStruck = Fault.Network != FaultNetwork.Tls && IsStruck(Count);
        if (Fault.Network == FaultNetwork.Tunnel)
        {
            _ = await connection.HeadAsync();
        }

        if (!isStruck)
        {
            if (Fault.Network == FaultNetwork.Tunnel)
            {
                await connection.SendAsync("HTTP/1.1 200 Connection established\r\n\r\n");
            }

            await connection.SecureAsync(TestCertificates.Right);
            return true;
        }

        _ = Interlocked.Increment(ref _count);
        await Fault.StrikeAsync(connection, Reply.Json(""));
        if (Fault.Stage == FaultStage.Silence)
        {
            OnSilence();
        }

        await connection.StaySilentAsync();
        return false;
    }
}
