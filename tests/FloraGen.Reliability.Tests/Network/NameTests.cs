using System.Net;
using System.Net.Sockets;
using Generated.Flora;
using Reliability.Support;

namespace Reliability.Network;

/// <summary>Names whose address changes: each attempt that needs a connection asks for the name again.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData(SocketError.HostNotFound)]
    [InlineData(SocketError.TryAgain)]
    [InlineData(SocketError.NoData)]
    [InlineData(SocketError.ConnectionRefused)]
    [InlineData(SocketError.HostUnreachable)]
    [InlineData(SocketError.NetworkUnreachable)]
    [InlineData(SocketError.TimedOut)]
    public async Task AddressThatIsWrongAtFirstIsAskedForAgainByCallsWithoutAKeyToo(SocketError error)
    {
        await using KeptServer server = Server();
        int count = 0;
        using HttpClient http = new(Handler(_ => Interlocked.Increment(ref count) == 1 ? throw new SocketException((int)error) : server.Url));

        _ = await Client(http).SendAsync(HttpMethod.Post, "/assets/a/publish");

        Assert.Equal(2, count);
    }

    [Fact]
    public async Task ServerThatMovedIsFoundByTheNextAttempt()
    {
        await using KeptServer old = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync("HTTP/1.1 503 Moving\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        });
        await using KeptServer server = Server();
        int count = 0;
        using HttpClient http = new(Handler(_ => Interlocked.Increment(ref count) == 1 ? old.Url : server.Url));

        Assert.Equal("ast_1", (await Client(http).Assets.RetrieveAsync("a")).AssetId);
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task NameThatNobodyKnowsIsToldWithTheHost()
    {
        using HttpClient http = new(Handler(static _ => throw new SocketException((int)SocketError.HostNotFound)));

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => Client(http).Assets.RetrieveAsync("a"));

        Assert.Equal(3, error.Attempts);
        Assert.Contains(TestCertificates.Host, error.Message, StringComparison.Ordinal);
    }

    /// <summary>The address stands in brackets, and is this machine's own: a key may go there without TLS.</summary>
    [Ipv6Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task AddressOfIpv6IsReached(bool isSecure)
    {
        string head = "";
        await using KeptServer server = new(
            async connection =>
            {
                if (isSecure)
                {
                    await connection.SecureAsync(TestCertificates.Right);
                }

                head = await connection.HeadAsync();
                await connection.SendAsync(Reply.Json(RightReplies.Asset).Whole());
            },
            IPAddress.IPv6Loopback);
        using HttpClient http = new(TestCertificates.CreateHandler());
        Uri url = isSecure ? new UriBuilder(server.Url) { Scheme = "https" }.Uri : server.Url;
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k", BaseUrl = url, TimeProvider = new SwiftClock(), Timeout = SwiftClock.LongFrom });

        Assert.Equal("ast_1", (await client.Assets.RetrieveAsync("a")).AssetId);

        Assert.Contains($"Host: [::1]:{url.Port}", head, StringComparison.Ordinal);
    }

    private static KeptServer Server() => new(static async connection =>
    {
        _ = await connection.HeadAsync();
        await connection.SendAsync(Reply.Json(RightReplies.Asset).Whole());
    });

    /// <param name="resolve">Where a name leads, each time somebody asks.</param>
    private static SocketsHttpHandler Handler(Func<string, Uri> resolve)
    {
        SocketsHttpHandler handler = TestCertificates.CreateHandler();
        handler.ConnectCallback = async (context, token) =>
        {
            Uri address = resolve(context.DnsEndPoint.Host);
            Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(address.Host, address.Port, token);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        };
        return handler;
    }

    private static FloraClient Client(HttpClient http) => new(http, new FloraClientOptions
    {
        ApiKey = "k",
        BaseUrl = new Uri($"http://{TestCertificates.Host}/"),
        TimeProvider = new SwiftClock(),
        Timeout = SwiftClock.LongFrom,
        AllowInsecureHttp = true,
    });
}
