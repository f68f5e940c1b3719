using System.Net;
using System.Net.Http.Headers;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

/// <summary>
/// What an application's HttpClient says counts: behind the client's options, and before the environment and the document. Each test
/// is a cell of the table in docs/application.md.
/// </summary>
[Collection(EnvironmentCollection.Name)]
public sealed class ApplicationHttpClientTests : IDisposable
{
    private const string KeyVariable = "FLORA_API_KEY";
    private const string UrlVariable = "FLORA_BASE_URL";
    private readonly (string? Key, string? Url) _before = (Environment.GetEnvironmentVariable(KeyVariable), Environment.GetEnvironmentVariable(UrlVariable));
    private readonly StubHandler _handler = new([.. Enumerable.Repeat(StubHandler.Json(ResponseJson.Asset().ToJsonString()), 4)]);

    public ApplicationHttpClientTests()
    {
        Environment.SetEnvironmentVariable(KeyVariable, null);
        Environment.SetEnvironmentVariable(UrlVariable, null);
    }

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(KeyVariable, _before.Key);
        Environment.SetEnvironmentVariable(UrlVariable, _before.Url);
    }

    [Theory]
    [InlineData("https://option.example/o", "https://base.example/b/", "https://environment.example/e", "https://option.example/o/assets/a")]
    [InlineData(null, "https://base.example/b/", "https://environment.example/e", "https://base.example/b/assets/a")]
    [InlineData(null, "https://base.example/b", null, "https://base.example/b/assets/a")]
    [InlineData(null, null, "https://environment.example/e", "https://environment.example/e/assets/a")]
    [InlineData(null, null, null, "https://app.flora.ai/api/v1/assets/a")]
    public async Task AddressIsTheOptionsElseTheHttpClientsElseTheEnvironmentsElseTheDocuments(string? option, string? baseAddress, string? environment, string url)
    {
        Environment.SetEnvironmentVariable(UrlVariable, environment);

        await RetrieveAsync(
            options => (options.ApiKey, options.BaseUrl) = ("k", option is null ? null : new Uri(option)),
            http => http.BaseAddress = baseAddress is null ? null : new Uri(baseAddress));

        Assert.Equal(url, Sent.Url.AbsoluteUri);
    }

    [Fact]
    public async Task BaseAddressThatIsNoAddressIsToldByItsName()
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RetrieveAsync(static options => options.ApiKey = "k", static http => http.BaseAddress = new Uri("file:///etc/")));

        Assert.Contains("the BaseAddress of its HttpClient", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https+http")]
    [InlineData("http+https")]
    public async Task AddressOfServiceDiscoveryIsTaken(string scheme)
    {
        await RetrieveAsync(options => (options.ApiKey, options.BaseUrl, options.AllowInsecureHttp) = ("k", new Uri(scheme + "://flora/v1"), true));

        Assert.Equal(scheme + "://flora/v1/assets/a", Sent.Url.OriginalString);
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(
            () => RetrieveAsync(options => (options.ApiKey, options.BaseUrl) = ("k", new Uri(scheme + "://flora/v1"))));
        Assert.Contains("AllowInsecureHttp", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameThatNothingResolvesIsToldWithWhatToDo()
    {
        using FloraClient client = new(new FloraClientOptions { ApiKey = "k", BaseUrl = new Uri("https+http://flora/v1"), AllowInsecureHttp = true });

        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Contains("service discovery", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("option", "Bearer default", "environment", "Bearer option")]
    [InlineData(null, "Bearer default", "environment", "Bearer default")]
    [InlineData(null, "Bearer default", null, "Bearer default")]
    [InlineData(null, null, "environment", "Bearer environment")]
    public async Task CredentialIsTheOptionsElseTheHttpClientsElseTheEnvironments(string? option, string? header, string? environment, string authorization)
    {
        Environment.SetEnvironmentVariable(KeyVariable, environment);

        // An HttpClient sends its default headers where the request has none of that name.
        using HttpClient http = new(_handler);
        http.DefaultRequestHeaders.Authorization = header is null ? null : AuthenticationHeaderValue.Parse(header);
        await new FloraClient(http, new FloraClientOptions { ApiKey = option }).Assets.RetrieveAsync("a");

        Assert.Equal(authorization, Sent.Header("Authorization"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("option")]
    public async Task CredentialOfACallComesBeforeAllOthers(string? option)
    {
        Environment.SetEnvironmentVariable(KeyVariable, "environment");

        foreach (string user in new[] { "ann", "bob" })
        {
            using HttpClient http = new(_handler, disposeHandler: false);
            await new FloraClient(http, new FloraClientOptions { ApiKey = option }).Assets.RetrieveAsync(
                "a", new RequestOptions { Headers = new Dictionary<string, string> { ["authorization"] = "Bearer " + user } });
            Assert.Equal("Bearer " + user, Sent.Header("Authorization"));
        }
    }

    [Fact]
    public async Task CredentialAmongTheHeadersForAllCallsCounts()
    {
        await RetrieveAsync(static options => options.Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer all" });

        Assert.Equal("Bearer all", Sent.Header("Authorization"));
    }

    [Fact]
    public async Task CredentialOfTheOptionsReplacesTheOneAmongTheirHeaders()
    {
        await RetrieveAsync(static options => (options.ApiKey, options.Headers) = ("k", new Dictionary<string, string> { ["authorization"] = "Bearer all" }));

        Assert.Equal("Bearer k", Sent.Header("Authorization"));
    }

    [Fact]
    public async Task HandlerThatAuthenticatesIsTrustedWhereTheOptionSaysSo()
    {
        Environment.SetEnvironmentVariable(KeyVariable, "environment");

        await RetrieveAsync(static options => options.HandlerAuthenticates = true);

        Assert.Null(Sent.Header("Authorization"));
        Environment.SetEnvironmentVariable(KeyVariable, null);
        await Assert.ThrowsAsync<InvalidOperationException>(() => RetrieveAsync(static _ => { }));
    }

    [Fact]
    public async Task CredentialOfTheHttpClientGoesOverHttpsOnly()
    {
        InvalidOperationException fault = await Assert.ThrowsAsync<InvalidOperationException>(() => RetrieveAsync(
            static options => options.BaseUrl = new Uri("http://flora.example"),
            static http => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "secret")));

        Assert.Contains("https", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
        Assert.Empty(_handler.Requests);
    }

    [Fact]
    public async Task UserAgentOfTheApplicationStandsInFrontOfTheClients()
    {
        await RetrieveAsync(static options => options.ApiKey = "k", static http => http.DefaultRequestHeaders.UserAgent.ParseAdd("MyApp/2.0 (garden)"));

        string[] agents = Sent.Header("User-Agent")!.Split(',', ' ');
        Assert.Equal(("MyApp/2.0", "(garden)"), (agents[0], agents[1]));
        Assert.StartsWith("FloraClient/", agents[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeadersAndQueryOfTheOptionsGoWithEachCallBehindThoseOfTheCall()
    {
        void Set(FloraClientOptions options)
        {
            options.ApiKey = "k";
            options.BaseUrl = new Uri("https://flora.example/v1?tenant=7");
            options.Headers = new Dictionary<string, string> { ["X-Organisation"] = "7", ["X-All"] = "a" };
            options.Query = new Dictionary<string, string> { ["api-version"] = "1", ["debug"] = "0" };
        }

        await RetrieveAsync(Set, call: new RequestOptions
        {
            Headers = new Dictionary<string, string> { ["x-organisation"] = "8" },
            Query = new Dictionary<string, string> { ["debug"] = "1" },
        });

        Assert.Equal(("8", "a"), (Sent.Header("X-Organisation"), Sent.Header("X-All")));
        Assert.Equal("https://flora.example/v1/assets/a?tenant=7&debug=1&api-version=1", Sent.Url.AbsoluteUri);
    }

    [Fact]
    public async Task HandlersAreToldOfTheOperation()
    {
        List<ApiOperation?> told = [];
        StubHandler handler = new(
            (request, _) => Told(request, ResponseJson.Asset().ToJsonString()),
            (request, _) => Told(request, ResponseJson.Created().ToJsonString()),
            (request, _) => Told(request, "{}"));
        FloraClient client = Clients.Over(handler);

        await client.Assets.RetrieveAsync("a");
        await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "w" });
        await client.SendAsync(HttpMethod.Post, "/quota");

        Assert.Equal(["assets.retrieve: GET /assets/{assetId}", "assets.create: POST /assets", "POST"], told.Select(static operation => operation!.ToString()));
        Assert.Equal([true, true, false], told.Select(static operation => operation!.MayBeSentAgain));
        Assert.Null(ApiOperation.Of(new HttpRequestMessage()));

        Task<HttpResponseMessage> Told(HttpRequestMessage request, string body)
        {
            told.Add(ApiOperation.Of(request));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body) });
        }
    }

    private SentRequest Sent => _handler.Requests[^1];

    private async Task RetrieveAsync(Action<FloraClientOptions> configure, Action<HttpClient>? set = null, RequestOptions? call = null)
    {
        FloraClientOptions options = new();
        configure(options);
        using HttpClient http = new(_handler, disposeHandler: false);
        set?.Invoke(http);
        _ = await new FloraClient(http, options).Assets.RetrieveAsync("a", call);
    }
}
