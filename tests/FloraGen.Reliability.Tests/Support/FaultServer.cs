using System.Net;
using System.Net.Sockets;
using Reliability.Faults;

namespace Reliability.Support;

/// <summary>
/// A server that answers rightly, but for so many requests in a row. It serves each connection once, so the number of connections
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
    /// <param name="reply">The right answer to a request for a path.</param>
    /// <param name="onSilence">Told each time that nothing more is said.</param>
    public FaultServer(Fault fault, int before, int strikes, Func<FaultServer, string, Reply> reply, Action onSilence)
    {
        Fault = fault;
        Before = before;
        Strikes = strikes;
        Right = reply;
        OnSilence = onSilence;
        _listener.Start();
        Url = new Uri($"http://{_listener.LocalEndpoint}/");
        _accepting = AcceptAsync();
    }

    public Uri Url { get; }

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
            await AnswerAsync(connection);
        }
        catch (Exception exception) when (exception is IOException or SocketException or ObjectDisposedException)
        {
            // The client did not want the rest.
        }
    }

    private async Task AnswerAsync(WireConnection connection)
    {
        if (!await connection.IsAskedAsync())
        {
            return;
        }

        int index = Interlocked.Increment(ref _count) - 1;
        bool isStruck = index >= Before && index < (long)Before + Strikes;
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
}
