using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Options;

/// <summary>Secrets go over https, to this machine, or where the caller says so.</summary>
public class InsecureHttpTests
{
    public static TheoryData<string, Action<FloraClientOptions>, string?> Secrets { get; } = new()
    {
        { "key", static options => options.ApiKey = "hunter2", null },
        { "delegate", static options => options.Authenticate = static (_, _) => throw new InvalidOperationException("asked for hunter2"), null },
        { "header", static options => options.Authenticate = static (_, _) => default, "authorization" },
        { "cookie", static options => options.Authenticate = static (_, _) => default, "Cookie" },
    };

    [Theory]
    [MemberData(nameof(Secrets))]
    public async Task SecretIsNotSentOverHttp(string name, Action<FloraClientOptions> configure, string? header)
    {
        _ = name;
        StubHandler handler = new();
        RequestOptions? call = header is null ? null : new RequestOptions { Headers = new Dictionary<string, string> { [header] = "hunter2" } };

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Client(handler, "http://flora.example", configure).Assets.RetrieveAsync("a", call));

        Assert.Contains("AllowInsecureHttp", fault.Message, StringComparison.Ordinal);
        Assert.Contains("flora.example", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("https://flora.example", false)]
    [InlineData("HTTPS://flora.example", false)]
    [InlineData("http://localhost:1", false)]
    [InlineData("http://127.0.0.1:1", false)]
    [InlineData("http://127.8.9.10:1", false)]
    [InlineData("http://[::1]:1", false)]
    [InlineData("http://flora.example", true)]
    public async Task SecretIsSentOtherwise(string url, bool allow)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        await Client(handler, url, options => options.AllowInsecureHttp = allow).Assets.RetrieveAsync("a");

        Assert.Equal("Bearer key_1", handler.Requests[0].Header("Authorization"));
    }

    /// <summary>Names that only look as if they were this machine's.</summary>
    [Theory]
    [InlineData("http://localhost.flora.example")]
    [InlineData("http://127.0.0.1.flora.example")]
    [InlineData("http://0.0.0.0")]
    [InlineData("http://10.0.0.1")]
    [InlineData("HTTP://FLORA.EXAMPLE")]
    public async Task OtherHostsAreNoMachineOfTheCallers(string url)
        => await Assert.ThrowsAsync<InvalidOperationException>(() => Client(new StubHandler(), url).Assets.RetrieveAsync("a"));

    [Fact]
    public async Task SignatureOfAnUploadIsASecretToo()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created("http://upload.example/form?signature=hunter2").ToJsonString()));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "s", WorkspaceId = "ws_1" });

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => created.Upload!.SendAsync(client, "x"u8.ToArray()));

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData("https://user:hunter2@flora.example")]
    [InlineData("https://hunter2@flora.example")]
    public async Task SecretInTheBaseUrlIsRefusedAndNotShown(string url)
    {
        StubHandler handler = new();

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => Client(handler, url).Assets.RetrieveAsync("a"));

        Assert.DoesNotContain("hunter2", fault.ToString(), StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    private static FloraClient Client(StubHandler handler, string url, Action<FloraClientOptions>? configure = null)
        => Clients.Over(handler, options =>
        {
            options.BaseUrl = new Uri(url);
            configure?.Invoke(options);
        });
}
