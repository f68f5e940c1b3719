using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Generated.Flora;
using Reliability.Support;

namespace Reliability.Network;

/// <summary>A proxy in front of the API: it sees the host and its own password, and nothing of the call.</summary>
public sealed class ProxyTests
{
    private static readonly string s_right = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("user:hunter2-proxy"));

    [Fact]
    public async Task PasswordOfAProxyGoesToTheProxyAndTheKeyToTheServer()
    {
        ConcurrentQueue<string> tunnels = new();
        ConcurrentQueue<string> requests = new();
        await using KeptServer proxy = Proxy(tunnels, requests);
        using HttpClient http = CreateHttpClient(proxy, "hunter2-proxy");

        Assert.Equal("ast_1", (await Client(http).Assets.RetrieveAsync("a")).AssetId);

        Assert.All(tunnels, static head => Assert.StartsWith("CONNECT flora.example:443 ", head, StringComparison.Ordinal));
        Assert.All(tunnels, static head => Assert.DoesNotContain("hunter2-key", head, StringComparison.Ordinal));
        string request = Assert.Single(requests);
        Assert.Contains("hunter2-key", request, StringComparison.Ordinal);
        Assert.DoesNotContain("Proxy-Authorization", request, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("hunter2-wrong")]
    public async Task ProxyThatRefusesThePasswordIsNamedAndItsPasswordIsNot(string? password)
    {
        ConcurrentQueue<string> requests = new();
        await using KeptServer proxy = Proxy(new ConcurrentQueue<string>(), requests);
        using HttpClient http = CreateHttpClient(proxy, password);

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => Client(http).SendAsync(HttpMethod.Post, "/assets/a/publish"));

        Assert.Contains("407", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, error.Attempts);
        Assert.Empty(requests);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Without TLS there is no tunnel: the proxy responds instead of the server.</summary>
    [Fact]
    public async Task ResponseOfAProxyToAPlainRequestIsAResponse()
    {
        await using KeptServer proxy = new(static async connection =>
        {
            string head = await connection.HeadAsync();
            Assert.StartsWith("GET http://flora.example/assets/a ", head, StringComparison.Ordinal);
            await connection.SendAsync("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        });
        using HttpClient http = CreateHttpClient(proxy, password: null);
        FloraClient client = new(http, Options(new Uri("http://flora.example/")));

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Equal(HttpStatusCode.ProxyAuthenticationRequired, error.StatusCode);
    }

    /// <summary>A proxy that lets those through who know the password, and the server behind it.</summary>
    private static KeptServer Proxy(ConcurrentQueue<string> tunnels, ConcurrentQueue<string> requests) => new(async connection =>
    {
        while (true)
        {
            string head = await connection.HeadAsync();
            if (head.Length == 0)
            {
                return;
            }

            tunnels.Enqueue(head);
            if (head.Contains("Proxy-Authorization: " + s_right, StringComparison.Ordinal))
            {
                break;
            }

            await connection.SendAsync("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"proxy\"\r\nContent-Length: 0\r\n\r\n");
        }

        await connection.SendAsync("HTTP/1.1 200 Connection established\r\n\r\n");
        await connection.SecureAsync(TestCertificates.Right);
        requests.Enqueue(await connection.HeadAsync());
        await connection.SendAsync(Reply.Json(RightReplies.Asset).Whole());
    });

    private static HttpClient CreateHttpClient(KeptServer proxy, string? password)
    {
        SocketsHttpHandler handler = TestCertificates.CreateHandler();
        handler.UseProxy = true;
        handler.Proxy = new WebProxy(proxy.Url) { Credentials = password is null ? null : new NetworkCredential("user", password) };
        return new HttpClient(handler);
    }

    private static FloraClient Client(HttpClient http) => new(http, Options(new Uri($"https://{TestCertificates.Host}/")));

    private static FloraClientOptions Options(Uri url) => new()
    {
        ApiKey = "hunter2-key",
        BaseUrl = url,
        TimeProvider = new SwiftClock(),
        Timeout = SwiftClock.LongFrom,
        AllowInsecureHttp = true,
    };
}
