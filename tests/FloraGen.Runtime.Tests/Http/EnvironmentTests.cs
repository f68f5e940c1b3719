using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

[Collection(EnvironmentCollection.Name)]
public sealed class EnvironmentTests : IDisposable
{
    private const string Key = "FLORA_API_KEY";
    private const string Url = "FLORA_BASE_URL";

    private readonly string? _key = Environment.GetEnvironmentVariable(Key);
    private readonly string? _url = Environment.GetEnvironmentVariable(Url);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Key, _key);
        Environment.SetEnvironmentVariable(Url, _url);
    }

    [Theory]
    [InlineData("from-environment", null, "Bearer from-environment")]
    [InlineData(" from-environment\n", "", "Bearer from-environment")]
    [InlineData("from-environment", "  ", "Bearer from-environment")]
    [InlineData("from-environment", "from-option", "Bearer from-option")]
    public async Task KeyIsTheOptionOrElseTheVariable(string variable, string? option, string header)
    {
        Environment.SetEnvironmentVariable(Key, variable);

        Assert.Equal(header, (await SentAsync(new FloraClientOptions { ApiKey = option })).Header("Authorization"));
    }

    [Theory]
    [InlineData(null, null, "https://app.flora.ai/api/v1/assets/a")]
    [InlineData("", null, "https://app.flora.ai/api/v1/assets/a")]
    [InlineData("https://env.example/v2/", null, "https://env.example/v2/assets/a")]
    [InlineData(" http://127.0.0.1:8080 ", null, "http://127.0.0.1:8080/assets/a")]
    [InlineData("https://env.example/v2", "https://option.example", "https://option.example/assets/a")]
    [InlineData("nonsense", "https://option.example", "https://option.example/assets/a")]
    public async Task BaseUrlIsTheOptionOrElseTheVariableOrElseTheDocuments(string? variable, string? option, string url)
    {
        Environment.SetEnvironmentVariable(Url, variable);

        SentRequest sent = await SentAsync(new FloraClientOptions { ApiKey = "k", BaseUrl = option is null ? null : new Uri(option) });

        Assert.Equal(url, sent.Url.AbsoluteUri);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ftp://env.example")]
    [InlineData("/api")]
    [InlineData("https://")]
    public async Task VariableThatIsNoUrlIsNamed(string variable)
    {
        Environment.SetEnvironmentVariable(Url, variable);

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => SentAsync(new FloraClientOptions { ApiKey = "k" }));

        Assert.Contains(Url, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoKeyAnywhereIsSaidBeforeAnythingIsSent()
    {
        Environment.SetEnvironmentVariable(Key, null);
        StubHandler handler = new();
        using FloraClient client = new(new HttpClient(handler));

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Contains(Key, fault.Message, StringComparison.Ordinal);
        Assert.Contains("ApiKey", fault.Message, StringComparison.Ordinal);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task DelegateNeedsNoKey()
    {
        Environment.SetEnvironmentVariable(Key, null);

        SentRequest sent = await SentAsync(new FloraClientOptions { Authenticate = static (_, _) => default });

        Assert.Null(sent.Header("Authorization"));
    }

    private static async Task<SentRequest> SentAsync(FloraClientOptions options)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        using HttpClient http = new(handler);
        using FloraClient client = new(http, options);
        _ = await client.Assets.RetrieveAsync("a");
        return handler.Requests[0];
    }
}
