using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Peers.Garden.Flora;
using Refit;

namespace Peers;

/// <summary>How often the server is asked, and what handlers know.</summary>
internal static class ResilienceSituations
{
    public static IEnumerable<Situation> All { get; } =
    [
        Situation.OfEach("POST without a key, 500, standard resilience handler: requests", static peer => RequestsAsync(peer, 500, static builder => builder.AddStandardResilienceHandler(), static garden => garden.CreateAsync())),
        Situation.OfEach("POST without a key, 500, standard hedging handler: requests", static peer => RequestsAsync(peer, 500, static builder => builder.AddStandardHedgingHandler(), static garden => garden.CreateAsync())),
        Situation.OfEach("GET, 503, standard resilience handler: requests", static peer => RequestsAsync(peer, 503, static builder => builder.AddStandardResilienceHandler(), static garden => garden.GetAsync("p1"))),
        Situation.OfEach("GET, 503 then 200, no other package", static async peer =>
        {
            await using Loopback server = await Loopback.StartAsync(Loopback.Statuses(503, 200));
            HttpClient http = peer is KiotaPeer ? KiotaClientFactory.Create(server.Connections()) : server.Http();
            http.BaseAddress = IPeer.Address;
            return await peer.Over(http).GetAsync("p1") ?? "";
        }),
        Situation.OfEach("handlers are told of the operation", static async peer =>
        {
            await using Loopback server = await Loopback.StartAsync();
            Watch watch = new(server.Connections());
            _ = await peer.Over(new HttpClient(watch) { BaseAddress = IPeer.Address }).GetAsync("p1");
            return watch.Told;
        }),
        new("one call hands a value to the application's handlers", null, KiotaValueAsync, RefitValueAsync, null),
        Situation.OfEach("the proxy of the connections is used", ProxyAsync),
    ];

    private static async Task<string> RequestsAsync(IPeer peer, int status, Action<IHttpClientBuilder> add, Func<IGarden, Task> call)
    {
        await using Loopback server = await Loopback.StartAsync(Loopback.Statuses(status));
        ServiceCollection services = new();
        LogLines log = new();
        services.AddLogging(logging => logging.AddProvider(log));
        IHttpClientBuilder builder = peer.AddTo(services).ConfigurePrimaryHttpMessageHandler(server.Connections);
        add(builder);
        await using ServiceProvider provider = services.BuildServiceProvider();
        Exception? thrown = await call(provider.GetRequiredService<IGarden>()).ThrownAsync();
        return $"{server.Requests.Count} {thrown?.Told()} {string.Join(" ", log.Warnings.Where(static line => line.Contains("MaxRetries", StringComparison.Ordinal)))}";
    }

    private static async Task<string> KiotaValueAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        Watch watch = new(server.Connections());
        _ = await KiotaPeer.Client(new HttpClient(watch) { BaseAddress = IPeer.Address }).Plants["p1"].GetAsync(static call => call.Options.Add(new Tenant()));
        return watch.Told;
    }

    private static async Task<string> RefitValueAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        Watch watch = new(server.Connections());
        _ = await RestService.For<IRefitGarden>(new HttpClient(watch) { BaseAddress = IPeer.Address }).GetWithAsync("p1", "north");
        return watch.Told;
    }

    private static async Task<string> ProxyAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        _ = peer.AddTo(services, "http://garden.example/").UseSocketsHttpHandler((connections, _) => connections.Proxy = new System.Net.WebProxy($"http://127.0.0.1:{server.Port}"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await provider.GetRequiredService<IGarden>().GetAsync("p1");
        return server.Requests.Select(static request => request.Url).Or("no request");
    }

    private sealed class Tenant : Microsoft.Kiota.Abstractions.IRequestOption;

    private sealed class Watch(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public string Told { get; private set; } = "";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            ApiOperation? operation = ApiOperation.Of(request);
            Told = operation is { } known ? $"{known.OperationId} {known.Route}" : request.Options.Select(static option => $"{option.Key}={option.Value}").Or("nothing");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
