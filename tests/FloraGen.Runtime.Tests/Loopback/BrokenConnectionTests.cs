using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Loopback;

/// <summary>What connections do to calls.</summary>
public class BrokenConnectionTests
{
    private static readonly string s_asset = ResponseJson.Asset().ToJsonString();
    private static readonly string s_created = ResponseJson.Created().ToJsonString();

    [Fact]
    public async Task ResetBeforeTheResponseIsRetriedWithTheSameKey()
    {
        List<string> heads = [];
        await using WireServer server = new(
            async connection =>
            {
                heads.Add(await connection.HeadAsync());
                connection.Reset();
            },
            async connection =>
            {
                heads.Add(await connection.HeadAsync());
                await connection.RespondAsync(s_created);
            });
        using FloraClient client = Client(server);

        await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        Assert.Equal(2, heads.Count);
        Assert.Equal(KeyLine(heads[0]), KeyLine(heads[1]));
    }

    [Theory]
    [InlineData("Content-Length: 400\r\n\r\n{\"asset_id\":")]
    [InlineData("Transfer-Encoding: chunked\r\n\r\nc\r\n{\"asset_id\":\r\n")]
    public async Task BodyThatBreaksOffIsABrokenConnectionAndNoShortText(string response)
    {
        await using WireServer server = new(async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK\r\n" + response);
        });
        using FloraClient client = Client(server);

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(
            () => client.Assets.RetrieveAsync("a", new RequestOptions { MaxRetries = 0 }));

        Assert.IsNotType<ApiTimeoutException>(error);
        Assert.Contains("GET /assets/a", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BodyThatBreaksOffIsReadAgain()
    {
        await using WireServer server = new(
            static async connection =>
            {
                _ = await connection.HeadAsync();
                await connection.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n{");
            },
            static async connection =>
            {
                _ = await connection.HeadAsync();
                await connection.RespondAsync(s_asset);
            });
        using FloraClient client = Client(server);

        Assert.Equal("ast_1", (await client.Assets.RetrieveAsync("a")).AssetId);
    }

    [Fact]
    public async Task CauseIsToldInTheMessage()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync("HTTP/1.1 200 OK");
        });
        using FloraClient client = Client(server);

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(
            () => client.Assets.RetrieveAsync("a", new RequestOptions { MaxRetries = 0 }));

        Assert.Contains(error.InnerException!.InnerException!.Message, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not http at all\r\n\r\n")]
    [InlineData("HTTP/1.1 abc\r\n\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")]
    public async Task NonsenseIsABrokenConnection(string response)
    {
        await using WireServer server = new(async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.SendAsync(response);
        });
        using FloraClient client = Client(server);

        await Assert.ThrowsAsync<ApiConnectionException>(() => client.Assets.RetrieveAsync("a", new RequestOptions { MaxRetries = 0 }));
    }

    [Fact]
    public async Task ServerThatIsNotThereIsABrokenConnection()
    {
        Uri url;
        await using (WireServer server = new())
        {
            url = server.Url;
        }

        using FloraClient client = new(new FloraClientOptions { ApiKey = "hunter2", BaseUrl = url, TimeProvider = new HandMovedClock() });

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Null(error.StatusCode);
        Assert.Null(error.Body);
        Assert.Empty(error.Headers);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadersOfTheResponseComeAsTheyWereSent()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.RespondAsync(s_asset, headers: "X-One: a\r\nx-one: b, c\r\nRequest-Id: req_1\r\nContent-Type: text/plain\r\nDate: nonsense\r\n");
        });
        using FloraClient client = Client(server);

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("a");

        Assert.Equal(["a", "b, c"], response.Headers["X-ONE"]);
        Assert.Equal(["text/plain"], response.Headers["content-type"]);
        Assert.Equal(["nonsense"], response.Headers["date"]);
        Assert.Equal("req_1", response.RequestId);
    }

    [Fact]
    public async Task CompressedResponseIsRead()
    {
        using MemoryStream packed = new();
        await using (System.IO.Compression.GZipStream gzip = new(packed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(s_asset));
        }

        string head = "";
        await using WireServer server = new(async connection =>
        {
            head = await connection.HeadAsync();
            await connection.SendAsync($"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {packed.Length}\r\n\r\n");
            await connection.SendBytesAsync(packed.ToArray());
        });
        using FloraClient client = Client(server);

        Assert.Equal("ast_1", (await client.Assets.RetrieveAsync("a")).AssetId);
        Assert.Contains("gzip", head, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ConnectionIsUsedAgain()
    {
        await using WireServer server = new(static async connection =>
        {
            _ = await connection.HeadAsync();
            await connection.RespondAsync(s_asset);
            _ = await connection.HeadAsync();
            await connection.RespondAsync(s_asset);
        });
        using FloraClient client = Client(server);

        await client.Assets.RetrieveAsync("a");
        await client.WithOptions(static options => options.ApiKey = "other").Assets.RetrieveAsync("b");

        await server.Served;
    }

    private static FloraClient Client(WireServer server)
        => new(new FloraClientOptions { ApiKey = "k", BaseUrl = server.Url, TimeProvider = new HandMovedClock() });

    private static string KeyLine(string head)
        => Assert.Single(head.Split("\r\n"), static line => line.StartsWith("Idempotency-Key: ", StringComparison.Ordinal));
}
