using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Logging;

namespace EcosystemTests.Resilience;

/// <summary>A call that could act twice reaches the server once, whatever handlers are in front of the connections.</summary>
public class SentOnceTests
{
    private static readonly AssetCreateParams s_asset = new() { Source = "signed-url", WorkspaceId = "ws_1" };

    [Fact]
    public async Task DefaultsOfTheApplicationForAllItsClientsDoNotRepeatAPost()
    {
        StubHandler handler = new(HttpStatusCode.InternalServerError);
        await using ServiceProvider provider = Provider(handler, static services => services.ConfigureHttpClientDefaults(
            static http => http.AddStandardResilienceHandler(static options => options.Retry.Delay = TimeSpan.Zero)));

        ApiConnectionException fault = await Assert.ThrowsAsync<ApiConnectionException>(() => PostAsync(provider));

        Assert.Single(handler.Requests);
        Assert.Contains("POST was sent already and could act twice", fault.Message, StringComparison.Ordinal);
        Assert.Contains("RemoveAllResilienceHandlers", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HedgingDoesNotRepeatAPost()
    {
        StubHandler handler = new((_, _, token) => RespondLateAsync(token));
        await using ServiceProvider provider = Provider(handler, static _ => { }, static client => client.AddStandardHedgingHandler()
            .Configure(static options => options.Hedging.Delay = TimeSpan.FromMilliseconds(1)));

        try
        {
            _ = await PostAsync(provider);
        }
        catch (ApiConnectionException)
        {
            // Whichever of the two is first: what counts is what the server sees.
        }

        Assert.Single(handler.Requests);

        static async Task<HttpResponseMessage> RespondLateAsync(CancellationToken token)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(200), token);
            return Responses.Of(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task RepetitionThatIsHarmlessIsLetThrough()
    {
        StubHandler handler = new(HttpStatusCode.InternalServerError, HttpStatusCode.OK);
        await using ServiceProvider provider = Provider(handler, static _ => { }, static client => client.AddHttpMessageHandler(static () => new TwiceHandler()));

        AssetRetrieveResponse asset = await provider.GetRequiredService<FloraClient>().Assets.RetrieveAsync("ast_1");

        Assert.Equal(("ast_1", 2), (asset.AssetId, handler.Requests.Count));
    }

    [Fact]
    public async Task PostWithAKeyIsLetThroughWithTheSameKey()
    {
        StubHandler handler = new((_, number, _) => Task.FromResult(
            number == 1 ? Responses.Of(HttpStatusCode.InternalServerError) : Responses.Of(HttpStatusCode.OK, Responses.Created)));
        await using ServiceProvider provider = Provider(handler, static _ => { }, static client => client.AddHttpMessageHandler(static () => new TwiceHandler()));

        AssetCreateResponse created = await provider.GetRequiredService<FloraClient>().Assets.CreateAsync(s_asset);

        Assert.Equal("ast_1", created.AssetId);
        Assert.Single(handler.Requests.Select(static request => request.Headers["Idempotency-Key"]).Distinct());
        Assert.Equal(2, handler.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task PostThatTheServerDidNothingForIsLetThrough(HttpStatusCode status)
    {
        StubHandler handler = new(status, HttpStatusCode.OK);
        await using ServiceProvider provider = Provider(handler, static _ => { }, static client => client.AddHttpMessageHandler(static () => new TwiceHandler()));

        ApiResponse response = await PostAsync(provider);

        Assert.Equal((HttpStatusCode.OK, 2), (response.StatusCode, handler.Requests.Count));
    }

    [Fact]
    public async Task PostThatWasNeverSentIsLetThrough()
    {
        StubHandler handler = new((_, number, _) => number == 1
            ? throw new HttpRequestException(HttpRequestError.NameResolutionError)
            : Task.FromResult(Responses.Of(HttpStatusCode.OK)));
        await using ServiceProvider provider = Provider(handler, static _ => { }, static client => client.AddHttpMessageHandler(static () => new TwiceHandler()));

        ApiResponse response = await PostAsync(provider);

        Assert.Equal((HttpStatusCode.OK, 2), (response.StatusCode, handler.Requests.Count));
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(0, 0)]
    public async Task AttemptsThatMultiplyAreToldOnce(int maxRetries, int warnings)
    {
        LogRecorder log = new(LogLevel.Warning);
        StubHandler handler = new((_, number, _) => Task.FromResult(Responses.Of(number % 2 == 1 ? HttpStatusCode.InternalServerError : HttpStatusCode.OK)));
        await using ServiceProvider provider = Provider(
            handler,
            services => services.AddLogging(logging => logging.AddProvider(log)),
            static client => client.AddHttpMessageHandler(static () => new TwiceHandler()));
        IFloraClient client = provider.GetRequiredService<FloraClient>().WithOptions(options => options.MaxRetries = maxRetries);

        for (int call = 0; call < 3; call++)
        {
            AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");
            Assert.Equal("ast_1", asset.AssetId);
        }

        Assert.Equal(6, handler.Requests.Count);
        Assert.Equal(warnings, log.Entries.Count);
        Assert.All(log.Entries, static entry => Assert.Equal(
            "A handler of the HttpClient sent assets.retrieve: GET /assets/{assetId} again, and the client tries again as well, so that attempts multiply. Set MaxRetries to 0, or take the handler off this client (RemoveAllResilienceHandlers)",
            entry.Text));
    }

    [Fact]
    public async Task ClientThatTriesAgainByItselfTellsNothing()
    {
        LogRecorder log = new(LogLevel.Warning);
        StubHandler handler = new(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK);
        await using ServiceProvider provider = Provider(handler, services => services.AddLogging(logging => logging.AddProvider(log)).AddSingleton<TimeProvider>(new QuickClock()));

        AssetRetrieveResponse asset = await provider.GetRequiredService<FloraClient>().WithOptions(static options => options.MaxRetries = 1).Assets.RetrieveAsync("ast_1");

        Assert.Equal("ast_1", asset.AssetId);
        Assert.Equal("CallRetrying", Assert.Single(log.Entries).Event.Name);
    }

    /// <summary>A call without an idempotency key.</summary>
    private static Task<ApiResponse> PostAsync(ServiceProvider provider)
        => provider.GetRequiredService<FloraClient>().SendAsync(HttpMethod.Post, "/quota");

    private static ServiceProvider Provider(
        HttpMessageHandler handler, Action<IServiceCollection> before, Action<IHttpClientBuilder>? with = null)
    {
        ServiceCollection services = new();
        before(services);
        IHttpClientBuilder builder = services.AddFloraClient(static options =>
        {
            (options.ApiKey, options.BaseUrl) = ("hidden", new Uri("https://flora.example/api"));
            options.MaxRetries = 0;
        });
        builder.ConfigurePrimaryHttpMessageHandler(() => handler);
        with?.Invoke(builder);
        return services.BuildServiceProvider();
    }
}
