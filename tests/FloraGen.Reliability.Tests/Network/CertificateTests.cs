using System.Security.Cryptography.X509Certificates;
using Generated.Flora;
using Reliability.Support;

namespace Reliability.Network;

/// <summary>A server that cannot show who it is gets nothing, and the exception says why.</summary>
public sealed class CertificateTests
{
    [Theory]
    [InlineData("untrusted", "UntrustedRoot")]
    [InlineData("of another host", "RemoteCertificateNameMismatch")]
    [InlineData("expired", "NotTimeValid")]
    [InlineData("not yet valid", "NotTimeValid")]
    public async Task WrongCertificateIsNamedInTheMessage(string certificate, string reason)
    {
        int asked = 0;
        await using KeptServer server = Server(Of(certificate), () => asked++);
        using HttpClient http = new(TestCertificates.CreateHandler());
        FloraClient client = Client(http, server);

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync(HttpMethod.Post, "/assets/a/publish"));

        Assert.Contains("certificate", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Equal(3, error.Attempts);
        Assert.Equal(0, asked);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>One of several servers behind a name may have the wrong one.</summary>
    [Fact]
    public async Task NextAttemptMayMeetTheRightCertificate()
    {
        int count = 0;
        await using KeptServer server = new(async connection =>
        {
            await connection.SecureAsync(Interlocked.Increment(ref count) == 1 ? TestCertificates.Expired : TestCertificates.Right);
            _ = await connection.HeadAsync();
            await connection.SendAsync(Reply.Json(RightReplies.Asset).Whole());
        });
        using HttpClient http = new(TestCertificates.CreateHandler());

        Assert.Equal("ast_1", (await Client(http, server).Assets.RetrieveAsync("a")).AssetId);
    }

    /// <summary>Also where the HttpClient follows redirects: .NET never leaves https for http.</summary>
    [Fact]
    public async Task RedirectFromHttpsToHttpIsNotFollowed()
    {
        int asked = 0;
        await using KeptServer plain = new(async connection =>
        {
            if (await connection.IsAskedAsync())
            {
                asked++;
            }
        });
        await using KeptServer server = new(async connection =>
        {
            await connection.SecureAsync(TestCertificates.Right);
            _ = await connection.HeadAsync();
            await connection.SendAsync($"HTTP/1.1 307 Temporary Redirect\r\nLocation: {plain.Url}stolen\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
        });
        SocketsHttpHandler handler = TestCertificates.CreateHandler();
        handler.AllowAutoRedirect = true;
        using HttpClient http = new(handler);

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => Client(http, server).Assets.RetrieveAsync("a"));

        Assert.Equal(System.Net.HttpStatusCode.TemporaryRedirect, error.StatusCode);
        Assert.Contains("127.0.0.1", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, asked);
    }

    private static X509Certificate2 Of(string certificate) => certificate switch
    {
        "untrusted" => TestCertificates.Untrusted,
        "of another host" => TestCertificates.OfAnotherHost,
        "expired" => TestCertificates.Expired,
        _ => TestCertificates.NotYetValid,
    };

    private static KeptServer Server(X509Certificate2 certificate, Action onAsked) => new(async connection =>
    {
        await connection.SecureAsync(certificate);
        if (await connection.IsAskedAsync())
        {
            onAsked();
        }
    });

    private static FloraClient Client(HttpClient http, KeptServer server) => new(http, new FloraClientOptions
    {
        ApiKey = "hunter2",
        BaseUrl = new UriBuilder(server.Url) { Scheme = "https" }.Uri,
        TimeProvider = new SwiftClock(),
        Timeout = SwiftClock.LongFrom,
    });
}
