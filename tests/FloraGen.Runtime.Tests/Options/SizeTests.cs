using System.IO.Compression;
using System.Net;
using System.Text;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Options;

/// <summary>The longest response and the deepest JSON that a client takes.</summary>
public class SizeTests
{
    private static readonly byte[] s_asset = Encoding.UTF8.GetBytes(ResponseJson.Asset().ToJsonString());

    public enum Sending
    {
        Announced,
        NotAnnounced,
        Compressed,
    }

    [Theory]
    [InlineData(Sending.Announced)]
    [InlineData(Sending.NotAnnounced)]
    [InlineData(Sending.Compressed)]
    public async Task LimitIsTheLastLengthThatIsTaken(Sending sending)
    {
        Assert.Equal("ast_1", (await Client(sending, s_asset.Length).Assets.RetrieveAsync("a")).AssetId);

        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(
            () => Client(sending, s_asset.Length - 1).Assets.RetrieveAsync("a"));
        Assert.Contains($"longer than {s_asset.Length - 1} bytes, which the option MaxResponseSize allows", error.Message, StringComparison.Ordinal);
        Assert.Equal("$", error.JsonPath);
        Assert.Equal(1, error.Attempts);
    }

    [Fact]
    public async Task LimitHoldsForResponsesThatTheCallerReads()
    {
        StubHandler handler = new(StubHandler.Bytes(new byte[11]));

        await Assert.ThrowsAsync<ApiSerializationException>(
            () => Clients.Over(handler, static options => options.MaxResponseSize = 10).SendAsync(HttpMethod.Get, "/x"));
    }

    [Fact]
    public async Task LimitMayBeAsLargeAsNumbersAre()
    {
        StubHandler handler = new(StubHandler.Bytes(s_asset));

        Assert.Equal("ast_1", (await Clients.Over(handler, static options => options.MaxResponseSize = long.MaxValue).Assets.RetrieveAsync("a")).AssetId);
    }

    /// <summary>The status is what counts; the limit of successes has no say here.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1024 * 1024)]
    [InlineData(long.MaxValue)]
    public async Task FailureKeepsItsFirstMebibyte(long limit)
    {
        byte[] body = [.. Encoding.UTF8.GetBytes("{\"error\":{\"code\":\"not_found\",\"message\":\"No.\"}}"), .. Enumerable.Repeat((byte)' ', 3 * 1024 * 1024)];
        StubHandler handler = new(StubHandler.Bytes(body, HttpStatusCode.NotFound));

        ApiNotFoundException error = await Assert.ThrowsAsync<ApiNotFoundException>(
            () => Clients.Over(handler, options => options.MaxResponseSize = limit).Assets.RetrieveAsync("a"));

        Assert.Equal("not_found", error.ErrorCode);
        Assert.EndsWith("… (cut)", error.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailureKeepsItsStatusWhenItsBodyBreaksOff()
    {
        StubHandler handler = new(static (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StreamContent(new BrokenStream()) }));

        Assert.Equal("", (await Assert.ThrowsAsync<ApiNotFoundException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"))).Body);
    }

    [Theory]
    [InlineData(64, 62, true)]
    [InlineData(64, 63, true)]
    [InlineData(64, 64, false)]
    [InlineData(1, 0, true)]
    [InlineData(1, 1, false)]
    [InlineData(1_000, 999, true)]
    [InlineData(1_000, 1_000, false)]
    public async Task DepthIsTheOptions(int option, int lists, bool isRead)
    {
        string json = Encoding.UTF8.GetString(s_asset)[..^1] + ",\"deep\":" + new string('[', lists) + (lists == 0 ? "1" : "") + new string(']', lists) + "}";
        FloraClient client = Clients.Over(new StubHandler(StubHandler.Json(json)), options => options.MaxJsonDepth = option);

        if (isRead)
        {
            Assert.True((await client.Assets.RetrieveAsync("a")).AdditionalProperties.ContainsKey("deep"));
            return;
        }

        Assert.StartsWith("$", (await Assert.ThrowsAsync<ApiSerializationException>(() => client.Assets.RetrieveAsync("a"))).JsonPath, StringComparison.Ordinal);
    }

    private static FloraClient Client(Sending sending, long limit)
        => Clients.Over(
            new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage { Content = Content(sending) })),
            options => options.MaxResponseSize = limit);

    private static HttpContent Content(Sending sending) => sending switch
    {
        Sending.Announced => new ByteArrayContent(s_asset),
        Sending.NotAnnounced => new StreamContent(new OnceStream(s_asset)),
        _ => new StreamContent(new GZipStream(new MemoryStream(Packed()), CompressionMode.Decompress)),
    };

    private static byte[] Packed()
    {
        using MemoryStream packed = new();
        using (GZipStream packer = new(packed, CompressionLevel.Optimal))
        {
            packer.Write(s_asset);
        }

        return packed.ToArray();
    }
}
