using System.Net;
using System.Net.Sockets;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

/// <summary>Whose connections they are, and which base URL they lead to.</summary>
public class ConnectionTests
{
    [Fact]
    public async Task HttpClientOfTheUserStaysOpen()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()), StubHandler.Json("{}"));
        using HttpClient http = new(handler);
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k" });
        await client.Assets.RetrieveAsync("a");

        client.Dispose();

        Assert.Equal("{}", await http.GetStringAsync(new Uri("https://flora.example/")));
    }

    [Fact]
    public async Task OwnConnectionsEndWithTheClient()
    {
        FloraClient client = new(new FloraClientOptions { ApiKey = "k", BaseUrl = new Uri("http://127.0.0.1:9") });
        FloraClient other = client.WithOptions(static options => options.MaxRetries = 0);
        other.Dispose();
        await Assert.ThrowsAsync<ApiConnectionException>(() => other.Assets.RetrieveAsync("a"));

        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Assets.RetrieveAsync("a"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => other.Assets.RetrieveAsync("a"));
    }

    [Fact]
    public void ClientMayBeDisposedTwice()
    {
        FloraClient client = new(new FloraClientOptions { ApiKey = "k" });

        client.Dispose();
        client.Dispose();
    }

    [Fact]
    public async Task OptionsOfTheFirstClientAreNotChangedByTheSecond()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.InternalServerError), StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClient client = Clients.Over(handler, static options => options.MaxRetries = 1);

        _ = client.WithOptions(static options => options.MaxRetries = 0);

        await client.Assets.RetrieveAsync("a");
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData("https://flora.example", "https://flora.example/assets/a")]
    [InlineData("https://flora.example/", "https://flora.example/assets/a")]
    [InlineData("https://flora.example/api//", "https://flora.example/api/assets/a")]
    [InlineData("https://flora.example:8443/a%20b/v1", "https://flora.example:8443/a%20b/v1/assets/a")]
    [InlineData("https://flora.example/api?debug=1#top", "https://flora.example/api/assets/a?debug=1")]
    [InlineData("HTTPS://FLORA.EXAMPLE/API", "https://flora.example/API/assets/a")]
    public async Task PathOfTheBaseUrlStaysInFrontAndItsQueryGoesAlong(string baseUrl, string url)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        await Clients.Over(handler, options => options.BaseUrl = new Uri(baseUrl)).Assets.RetrieveAsync("a");

        Assert.Equal(url, handler.Requests[0].Url.AbsoluteUri);
    }

    [Fact]
    public async Task UploadOverTheUsersHttpClientUsesItToo()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()), StubHandler.Json("", HttpStatusCode.NoContent));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        await created.Upload!.SendAsync(client, "x"u8.ToArray());

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public void ClientWithoutConnectionsOrOptionsIsRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => new FloraClient((HttpClient)null!));
        Assert.Throws<ArgumentNullException>(static () => new FloraClient((FloraClientOptions)null!));
        Assert.Throws<ArgumentNullException>(static () => new FloraClient().WithOptions(null!));
    }

    /// <summary>.NET does not always wrap what its sockets throw. Nothing was sent over a connection that never came about.</summary>
    [Theory]
    [InlineData(SocketError.NotConnected, 2)]
    [InlineData(SocketError.ConnectionRefused, 2)]
    [InlineData(SocketError.ConnectionReset, 1)]
    public async Task FaultOfASocketByItselfIsABrokenConnection(SocketError error, int attempts)
    {
        SocketException fault = new((int)error);
        StubHandler handler = new(StubHandler.Throws(fault), StubHandler.Throws(fault));
        FloraClient client = Clients.Over(handler, static options => options.MaxRetries = 1);

        ApiConnectionException exception = await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync(HttpMethod.Post, "/x"));

        Assert.Equal(attempts, exception.Attempts);
        Assert.Equal(attempts, handler.Requests.Count);
        Assert.Same(fault, exception.InnerException);
    }
}
