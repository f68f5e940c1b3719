using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcosystemTests.DependencyInjection;

/// <summary>Clients that a container of services makes.</summary>
public class RegistrationTests
{
    private const string Connections = "Generated.Flora.FloraClient";

    [Fact]
    public async Task InterfaceAndClassAreThereAndCall()
    {
        StubHandler handler = new(HttpStatusCode.OK);
        await using ServiceProvider provider = Provider(services => services.AddFloraClient(Known).ConfigurePrimaryHttpMessageHandler(() => handler));

        _ = await provider.GetRequiredService<IFloraClient>().Assets.RetrieveAsync("ast_1");
        _ = await provider.GetRequiredService<FloraClient>().Assets.RetrieveAsync("ast_2");

        Assert.Equal(["https://flora.example/api/assets/ast_1", "https://flora.example/api/assets/ast_2"], handler.Requests.Select(static request => request.Url.OriginalString));
        Assert.All(handler.Requests, static request => Assert.Equal("Bearer hidden", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task NamedClientsHaveOptionsAndConnectionsOfTheirOwn()
    {
        StubHandler north = new(HttpStatusCode.OK);
        StubHandler south = new(HttpStatusCode.OK);
        await using ServiceProvider provider = Provider(services =>
        {
            services.AddFloraClient("north", static options => (options.ApiKey, options.BaseUrl) = ("key_n", new Uri("https://north.example"))).ConfigurePrimaryHttpMessageHandler(() => north);
            services.AddFloraClient("south", static options => (options.ApiKey, options.BaseUrl) = ("key_s", new Uri("https://south.example"))).ConfigurePrimaryHttpMessageHandler(() => south);
        });

        _ = await provider.GetRequiredKeyedService<IFloraClient>("north").Assets.RetrieveAsync("ast_1");
        _ = await provider.GetRequiredKeyedService<FloraClient>("south").Assets.RetrieveAsync("ast_1");

        Assert.Equal(("north.example", "Bearer key_n"), (Assert.Single(north.Requests).Url.Host, north.Requests[0].Headers["Authorization"]));
        Assert.Equal(("south.example", "Bearer key_s"), (Assert.Single(south.Requests).Url.Host, south.Requests[0].Headers["Authorization"]));
        Assert.Null(provider.GetService<IFloraClient>());
    }

    [Fact]
    public async Task DisposedClientLeavesTheFactorysConnectionsOpen()
    {
        StubHandler handler = new(HttpStatusCode.OK);
        await using ServiceProvider provider = Provider(services => services.AddFloraClient(Known).ConfigurePrimaryHttpMessageHandler(() => handler));
        FloraClient kept = provider.GetRequiredService<FloraClient>();
        await using (AsyncServiceScope scope = provider.CreateAsyncScope())
        {
            FloraClient disposed = scope.ServiceProvider.GetRequiredService<FloraClient>();
            disposed.Dispose();
            _ = await disposed.Assets.RetrieveAsync("ast_1");
        }

        _ = await kept.Assets.RetrieveAsync("ast_1");

        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public void ConnectionsAreSetUpAsAClientsOwnAre()
    {
        using ServiceProvider provider = Provider(static services => services.AddFloraClient());
        using HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient(Connections);

        Assert.Equal(Timeout.InfiniteTimeSpan, http.Timeout);
        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrLower), (http.DefaultRequestVersion, http.DefaultVersionPolicy));
        SocketsHttpHandler primary = Assert.IsType<SocketsHttpHandler>(Chain(provider)[^1]);
        Assert.Equal((false, false), (primary.AllowAutoRedirect, primary.UseCookies));
        Assert.Equal(TimeSpan.FromMinutes(2), primary.PooledConnectionLifetime);
    }

    /// <summary>So that a handler which reads a response reads what it says.</summary>
    [Fact]
    public void ResponsesAreDecompressedBehindTheApplicationsHandlers()
    {
        using ServiceProvider own = Provider(static services => services.AddFloraClient().AddHttpMessageHandler(static () => new PassingHandler()));
        using ServiceProvider decompressing = Provider(static services => services.AddFloraClient()
            .ConfigurePrimaryHttpMessageHandler(static () => new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }));
        using ServiceProvider substitute = Provider(static services => services.AddFloraClient()
            .ConfigurePrimaryHttpMessageHandler(static () => new StubHandler(HttpStatusCode.OK)));

        Assert.Equal(["PassingHandler", "SentOnceHandler", "DecompressionHandler", "SocketsHttpHandler"], Chain(own).Select(static handler => handler.GetType().Name).TakeLast(4));
        Assert.DoesNotContain("DecompressionHandler", Chain(decompressing).Select(static handler => handler.GetType().Name));
        Assert.DoesNotContain("DecompressionHandler", Chain(substitute).Select(static handler => handler.GetType().Name));
    }

    [Fact]
    public async Task LogsGoToTheContainersFactoryUnderTheClientsNameAndNowhereElse()
    {
        LogRecorder log = new();
        await using ServiceProvider provider = Provider(services =>
        {
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
            services.AddFloraClient(Known).ConfigurePrimaryHttpMessageHandler(static () => new StubHandler(HttpStatusCode.OK));
        });

        _ = await provider.GetRequiredService<FloraClient>().Assets.RetrieveAsync("ast_1", new RequestOptions { Query = new Dictionary<string, string> { ["q"] = "hidden" } });

        Assert.Equal(["AttemptSending", "AttemptAnswered"], log.Entries.Where(static entry => entry.Text.Contains("/assets", StringComparison.Ordinal)).Select(static entry => entry.Event.Name));
        Assert.DoesNotContain(log.Entries, static entry => entry.Text.Contains("hidden", StringComparison.Ordinal));
        Assert.Contains("Generated.Flora.FloraClient", log.Categories);
    }

    [Fact]
    public void LoggerAndClockOfTheContainerStandInForThoseThatAreNotSet()
    {
        QuickClock clock = new();
        LogRecorder own = new();
        using ServiceProvider provider = Provider(services =>
        {
            services.AddLogging();
            services.AddSingleton<TimeProvider>(clock);
            services.AddFloraClient();
            services.AddFloraClient("own", options => (options.Logger, options.TimeProvider) = (own, new QuickClock()));
        });

        FloraClientOptions plain = Transport(provider.GetRequiredService<FloraClient>());
        FloraClientOptions chosen = Transport(provider.GetRequiredKeyedService<FloraClient>("own"));

        Assert.Same(clock, plain.TimeProvider);
        Assert.NotNull(plain.Logger);
        Assert.NotSame(clock, chosen.TimeProvider);
        Assert.Same(own, chosen.Logger);
    }

    [Fact]
    public async Task AddedTwiceTheOptionsComeTogetherAndTheHandlerStays()
    {
        StubHandler handler = new(HttpStatusCode.OK);
        await using ServiceProvider provider = Provider(services =>
        {
            services.AddFloraClient(Known).ConfigurePrimaryHttpMessageHandler(() => handler);
            services.AddFloraClient(static options => options.MaxRetries = 7);
        });

        FloraClient client = Assert.Single(provider.GetServices<FloraClient>());
        _ = await client.Assets.RetrieveAsync("ast_1");

        Assert.Equal((7, "hidden"), (Transport(client).MaxRetries, Transport(client).ApiKey));
        Assert.Single(handler.Requests);
    }

    [Fact]
    public void WhatIsRegisteredBeforeOrAfterComesFirst()
    {
        IFloraClient substitute = NSubstitute.Substitute.For<IFloraClient>();

        using ServiceProvider before = Provider(services => services.AddSingleton(substitute).AddFloraClient());
        using ServiceProvider after = Provider(services =>
        {
            services.AddFloraClient();
            services.AddSingleton(substitute);
        });

        Assert.Same(substitute, before.GetRequiredService<IFloraClient>());
        Assert.Same(substitute, after.GetRequiredService<IFloraClient>());
    }

    [Fact]
    public void WrongOptionIsRefusedWhenTheClientIsMade()
    {
        using ServiceProvider provider = Provider(static services => services.AddFloraClient(static options => options.MaxJsonDepth = 0));

        Assert.Throws<ArgumentOutOfRangeException>(() => provider.GetRequiredService<IFloraClient>());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void NameIsNeededWhereOneIsAskedFor(string? name)
        => Assert.ThrowsAny<ArgumentException>(() => new ServiceCollection().AddFloraClient(name!));

    private static void Known(FloraClientOptions options) => (options.ApiKey, options.BaseUrl) = ("hidden", new Uri("https://flora.example/api"));

    private static FloraClientOptions Transport(FloraClient client) => Clients.OptionsOf(client);

    private static ServiceProvider Provider(Action<IServiceCollection> add)
    {
        ServiceCollection services = new();
        add(services);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    private static List<HttpMessageHandler> Chain(ServiceProvider provider)
    {
        List<HttpMessageHandler> chain = [provider.GetRequiredService<IHttpMessageHandlerFactory>().CreateHandler(Connections)];
        while (chain[^1] is DelegatingHandler { InnerHandler: { } inner })
        {
            chain.Add(inner);
        }

        return chain;
    }

    private sealed class PassingHandler : DelegatingHandler;
}
