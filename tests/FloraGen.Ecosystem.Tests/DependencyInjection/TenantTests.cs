using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcosystemTests.DependencyInjection;

/// <summary>Clients by names and keys that nobody knew when the container was built.</summary>
public class TenantTests
{
    private readonly StubHandler _handler = new(HttpStatusCode.OK);

    [Fact]
    public async Task NameThatIsKnownAtRunTimeOnlyHasAClientWithItsOptions()
    {
        await using ServiceProvider provider = Provider(new Dictionary<string, string> { ["north"] = "key of north", ["south"] = "key of south" });
        IFloraClientFactory clients = provider.GetRequiredService<IFloraClientFactory>();

        await CallAsync(clients.Create("north"));
        await CallAsync(clients.Create("south"));
        await CallAsync(provider.GetRequiredService<IFloraClient>());

        Assert.Equal(["Bearer key of north", "Bearer key of south", "Bearer plain"], Sent());
        Assert.Same(clients.Create("north"), clients.Create("north"));
    }

    [Fact]
    public async Task ClientOfATenantHasItsNewKeyWhereItWasKept()
    {
        Dictionary<string, string> keys = new() { ["north"] = "one" };
        await using ServiceProvider provider = Provider(keys);
        IFloraClient kept = provider.GetRequiredService<IFloraClientFactory>().Create("north");
        await CallAsync(kept);

        keys["north"] = "two";
        await CallAsync(kept);
        _ = provider.GetRequiredService<IOptionsMonitorCache<FloraClientOptions>>().TryRemove("north");
        await CallAsync(kept);

        Assert.Equal(["Bearer one", "Bearer one", "Bearer two"], Sent());
    }

    [Fact]
    public async Task TenantThatNobodyKnowsHasNoClientUntilItIsKnown()
    {
        Dictionary<string, string> keys = [];
        await using ServiceProvider provider = Provider(keys);
        IFloraClientFactory clients = provider.GetRequiredService<IFloraClientFactory>();

        Assert.Throws<KeyNotFoundException>(() => clients.Create("north"));
        Assert.Throws<ArgumentException>(() => clients.Create(""));
        keys["north"] = "one";
        await CallAsync(clients.Create("north"));

        Assert.Equal(["Bearer one"], Sent());
    }

    [Fact]
    public async Task NameThatWasRegisteredKeepsItsConnections()
    {
        StubHandler own = new(HttpStatusCode.OK);
        ServiceCollection services = new();
        services.AddFloraClient(static options => (options.ApiKey, options.BaseUrl) = ("plain", new Uri("https://flora.example"))).ConfigurePrimaryHttpMessageHandler(() => _handler);
        services.AddFloraClient("north", static options => (options.ApiKey, options.BaseUrl) = ("north", new Uri("https://north.example"))).ConfigurePrimaryHttpMessageHandler(() => own);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await CallAsync(provider.GetRequiredService<IFloraClientFactory>().Create("north"));

        Assert.Empty(_handler.Requests);
        Assert.Equal("north.example", Assert.Single(own.Requests).Url.Host);
    }

    [Fact]
    public async Task KeyThatTheConfigurationChangesReachesAClientThatASingletonKeeps()
    {
        IConfigurationRoot root = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Flora:ApiKey", "one"), new("Flora:BaseUrl", "https://one.example")])
            .Build();
        ServiceCollection services = new();
        services.AddFloraClient(root.GetSection("Flora")).ConfigurePrimaryHttpMessageHandler(() => _handler);
        services.AddSingleton<Keeper>();
        await using ServiceProvider provider = services.BuildServiceProvider();
        IFloraClient kept = provider.GetRequiredService<Keeper>().Client;
        IFloraClient patient = kept.WithOptions(static options => options.MaxRetries = 0);
        await CallAsync(kept);
        await CallAsync(patient);

        (root["Flora:ApiKey"], root["Flora:BaseUrl"]) = ("two", "https://two.example");
        root.Reload();
        await CallAsync(kept);
        await CallAsync(patient);

        Assert.Equal(["Bearer one", "Bearer one", "Bearer two", "Bearer two"], Sent());
        Assert.Equal(["one.example", "one.example", "two.example", "two.example"], _handler.Requests.Select(static request => request.Url.Host));
        Assert.Equal(0, Clients.OptionsOf((FloraClient)patient).MaxRetries);
    }

    [Fact]
    public async Task ConfigurationThatGetsWrongIsToldByTheCallAndMendedByTheNextChange()
    {
        IConfigurationRoot root = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Flora:ApiKey", "one"), new("Flora:BaseUrl", "https://one.example")])
            .Build();
        ServiceCollection services = new();
        services.AddFloraClient(root.GetSection("Flora")).ConfigurePrimaryHttpMessageHandler(() => _handler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IFloraClient kept = provider.GetRequiredService<IFloraClient>();

        root["Flora:Timeout"] = "soon";
        // Those who listen hear of the mistake as well.
        Assert.ThrowsAny<Exception>(root.Reload);
        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => CallAsync(kept));
        root["Flora:Timeout"] = "00:00:20";
        root.Reload();
        await CallAsync(kept);

        Assert.Contains("Flora:Timeout", error.Message, StringComparison.Ordinal);
        Assert.Equal(["Bearer one"], Sent());
    }

    private static async Task CallAsync(IFloraClient client)
    {
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("a");
        Assert.Equal("ast_1", asset.AssetId);
    }

    private IEnumerable<string> Sent() => _handler.Requests.Select(static request => request.Headers["Authorization"]);

    private ServiceProvider Provider(Dictionary<string, string> keys)
    {
        ServiceCollection services = new();
        services.AddFloraClient(static options => (options.ApiKey, options.BaseUrl) = ("plain", new Uri("https://flora.example"))).ConfigurePrimaryHttpMessageHandler(() => _handler);
        services.AddSingleton<IConfigureOptions<FloraClientOptions>>(new KeysOfTenants(keys));
        return services.BuildServiceProvider(validateScopes: true);
    }

    private sealed class KeysOfTenants(Dictionary<string, string> keys) : IConfigureNamedOptions<FloraClientOptions>
    {
        public void Configure(FloraClientOptions options)
        {
        }

        public void Configure(string? name, FloraClientOptions options)
        {
            if (!string.IsNullOrEmpty(name))
            {
                (options.ApiKey, options.BaseUrl) = (keys[name], new Uri("https://flora.example"));
            }
        }
    }

    private sealed class Keeper(IFloraClient client)
    {
        public IFloraClient Client { get; } = client;
    }
}
