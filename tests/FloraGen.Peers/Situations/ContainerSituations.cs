using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Peers.Garden.Flora;
using Refit;

namespace Peers;

/// <summary>Scopes, names, tenants and keys that change, as far as a package has something for them.</summary>
internal static class ContainerSituations
{
    public static IEnumerable<Situation> All { get; } =
    [
        new("a registration for the container", () => RegisteredAsync(new FloraGenPeer()), static () => Task.FromResult("no: to be written"), () => RegisteredAsync(new RefitPeer()), static () => Task.FromResult("no: a typed client of the application's")),
        new("two scopes send their own tokens", FloraGenScopesAsync, null, RefitScopesAsync, null),
        ByHand("(by hand) two scopes", ScopesByHandAsync),
        new("clients by name or key in the container", FloraGenKeyedAsync, null, RefitKeyedAsync, null),
        ByHand("(by hand) clients by key", KeyedByHandAsync),
        new("tenants found at run time", FloraGenTenantAsync, null, null, null),
        ByHand("(by hand) tenants", TenantByHandAsync),
        new("a key that the configuration changes reaches a client that is kept", FloraGenRotationAsync, null, RefitRotationAsync, null),
        ByHand("(by hand) a key that changes", RotationByHandAsync),
    ];

    private static async Task<string> RegisteredAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        _ = peer.AddTo(services).ConfigurePrimaryHttpMessageHandler(server.Connections);
        await using ServiceProvider provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<IGarden>().GetAsync("p1") ?? "";
    }

    /// <summary>What an application writes where the package has nothing for it.</summary>
    private static Situation ByHand(string name, Func<IPeer, Task<string>> trial) =>
        new(name, null, () => trial(new KiotaPeer()), () => trial(new RefitPeer()), () => trial(new NSwagPeer()));

    private static async Task<string> ScopesByHandAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        services.AddScoped<Token>();
        services.AddScoped(scope => WithToken(peer, scope, scope.GetRequiredService<Token>().Value));
        _ = services.AddHttpClient("garden").ConfigurePrimaryHttpMessageHandler(server.Connections);
        return await ScopesAsync(server, services, static scope => scope.GetRequiredService<IGarden>().GetAsync("p1"));
    }

    private static async Task<string> KeyedByHandAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        services.AddKeyedTransient("north", (provider, name) => WithToken(peer, provider, (string?)name));
        services.AddKeyedTransient("south", (provider, name) => WithToken(peer, provider, (string?)name));
        _ = services.AddHttpClient("garden").ConfigurePrimaryHttpMessageHandler(server.Connections);
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await provider.GetRequiredKeyedService<IGarden>("north").GetAsync("p1");
        _ = await provider.GetRequiredKeyedService<IGarden>("south").GetAsync("p1");
        return Sent(server);
    }

    private static async Task<string> TenantByHandAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        _ = services.AddHttpClient("garden").ConfigurePrimaryHttpMessageHandler(server.Connections);
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await WithToken(peer, provider, "north").GetAsync("p1");
        _ = await WithToken(peer, provider, "south").GetAsync("p1");
        return Sent(server);
    }

    private static async Task<string> RotationByHandAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync();
        IConfigurationRoot configuration = Keys();
        IGarden kept = peer.Over(new HttpClient(new KeyHandler(configuration, server.Connections())) { BaseAddress = IPeer.Address });
        return await RotatedAsync(server, configuration, () => kept.GetAsync("p1"));
    }

    private static IGarden WithToken(IPeer peer, IServiceProvider provider, string? token)
    {
        HttpClient http = provider.GetRequiredService<IHttpClientFactory>().CreateClient("garden");
        (http.BaseAddress, http.DefaultRequestHeaders.Authorization) = (IPeer.Address, new("Bearer", token));
        return peer.Over(http);
    }

    private static async Task<string> FloraGenScopesAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        services.AddScoped<Token>();
        _ = services.AddGardenClient(static (scope, options) => options.Bearer = scope.GetRequiredService<Token>().Value).ConfigurePrimaryHttpMessageHandler(server.Connections);
        return await ScopesAsync(server, services, static scope => scope.GetRequiredService<IGardenClient>().Plants.GetAsync("p1"));
    }

    private static async Task<string> RefitScopesAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        services.AddScoped<Token>();
        _ = services.AddRefitGeneratedClient<IRefitGarden>(RefitJson.Default)
            .ConfigureHttpClient(static http => http.BaseAddress = IPeer.Address)
            .AddAuthorizationHeaderValueProvider(static (scope, _, _) => new(scope.GetRequiredService<Token>().Value is { } value ? "Bearer " + value : ""))
            .ConfigurePrimaryHttpMessageHandler(server.Connections);
        return await ScopesAsync(server, services, static scope => scope.GetRequiredService<IRefitGarden>().GetAsync("p1"));
    }

    private static async Task<string> ScopesAsync(Loopback server, ServiceCollection services, Func<IServiceProvider, Task> call)
    {
        await using ServiceProvider provider = services.BuildServiceProvider();
        foreach (string user in new[] { "ann", "bob" })
        {
            await using AsyncServiceScope scope = provider.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<Token>().Value = user;
            await call(scope.ServiceProvider);
        }

        return Sent(server);
    }

    private static async Task<string> FloraGenKeyedAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        _ = services.AddGardenClient("north", static options => options.Bearer = "north").ConfigurePrimaryHttpMessageHandler(server.Connections);
        _ = services.AddGardenClient("south", static options => options.Bearer = "south").ConfigurePrimaryHttpMessageHandler(server.Connections);
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await provider.GetRequiredKeyedService<IGardenClient>("north").Plants.GetAsync("p1");
        _ = await provider.GetRequiredKeyedService<IGardenClient>("south").Plants.GetAsync("p1");
        return Sent(server);
    }

    private static async Task<string> RefitKeyedAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        foreach (string name in new[] { "north", "south" })
        {
            _ = services.AddKeyedRefitGeneratedClient<IRefitGarden>(name, RefitJson.Default)
                .ConfigureHttpClient(http => (http.BaseAddress, http.DefaultRequestHeaders.Authorization) = (IPeer.Address, new("Bearer", name)))
                .ConfigurePrimaryHttpMessageHandler(server.Connections);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await provider.GetRequiredKeyedService<IRefitGarden>("north").GetAsync("p1");
        _ = await provider.GetRequiredKeyedService<IRefitGarden>("south").GetAsync("p1");
        return Sent(server);
    }

    private static async Task<string> FloraGenTenantAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        _ = services.AddGardenClient().ConfigurePrimaryHttpMessageHandler(server.Connections);
        services.AddSingleton<IConfigureOptions<GardenClientOptions>, OptionsOfTenants>();
        await using ServiceProvider provider = services.BuildServiceProvider();
        IGardenClientFactory clients = provider.GetRequiredService<IGardenClientFactory>();
        _ = await clients.Create("north").Plants.GetAsync("p1");
        _ = await clients.Create("south").Plants.GetAsync("p1");
        return Sent(server);
    }

    private static async Task<string> FloraGenRotationAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        IConfigurationRoot configuration = Keys();
        ServiceCollection services = new();
        _ = services.AddGardenClient(configuration.GetSection("Garden")).ConfigurePrimaryHttpMessageHandler(server.Connections);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IGardenClient kept = provider.GetRequiredService<IGardenClient>();
        return await RotatedAsync(server, configuration, () => kept.Plants.GetAsync("p1"));
    }

    private static async Task<string> RefitRotationAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        IConfigurationRoot configuration = Keys();
        ServiceCollection services = new();
        _ = services.AddRefitGeneratedClient<IRefitGarden>(RefitJson.Default)
            .ConfigureHttpClient(static http => http.BaseAddress = IPeer.Address)
            .AddAuthorizationHeaderValueProvider((_, _, _) => new(configuration["Garden:Bearer"]!))
            .ConfigurePrimaryHttpMessageHandler(server.Connections);
        await using ServiceProvider provider = services.BuildServiceProvider();
        IRefitGarden kept = provider.GetRequiredService<IRefitGarden>();
        return await RotatedAsync(server, configuration, () => kept.GetAsync("p1"));
    }

    private static IConfigurationRoot Keys() => new ConfigurationBuilder().AddInMemoryCollection([new("Garden:Bearer", "one")]).Build();

    private static async Task<string> RotatedAsync(Loopback server, IConfigurationRoot configuration, Func<Task> call)
    {
        await call();
        configuration["Garden:Bearer"] = "two";
        configuration.Reload();
        await call();
        return Sent(server);
    }

    private static string Sent(Loopback server) => server.Requests.Select(static request => request["Authorization"]).Or("no request");

    private sealed class KeyHandler(IConfigurationRoot configuration, HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new("Bearer", configuration["Garden:Bearer"]);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class Token
    {
        public string? Value { get; set; }
    }

    private sealed class OptionsOfTenants : IConfigureNamedOptions<GardenClientOptions>
    {
        public void Configure(GardenClientOptions options) => options.Bearer = "plain";

        public void Configure(string? name, GardenClientOptions options) => options.Bearer = name;
    }
}
