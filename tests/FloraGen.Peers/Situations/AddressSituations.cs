using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Peers.Garden.NSwagGardenOfAnyBase;

namespace Peers;

/// <summary>What the HttpClient of the application says.</summary>
internal static class AddressSituations
{
    public static IEnumerable<Situation> All { get; } =
    [
        Situation.OfEach("`HttpClient.BaseAddress` is where calls go", static peer => UrlAsync(server => peer.Over(server.Http(new Uri("http://localhost:5082/staging/"))))),
        new("(NSwag, `UseBaseUrl` false)", null, null, null, static async () =>
        {
            await using Loopback server = await Loopback.StartAsync();
            _ = await new NSwagGardenOfAnyBase(server.Http(new Uri("http://localhost:5082/staging/"))).GetPlantAsync("p1");
            return server.Requests.Single().Url;
        }),
        Situation.OfEach("the query of the base URL goes with each call", static peer => UrlAsync(server => peer.At(server.Http(), "http://localhost:5082/gate?tenant=7"))),
        Situation.OfEach("`https+http://` of service discovery is an address", DiscoveryAsync),
        Situation.OfEach("the application's `User-Agent` is kept", static peer => HeaderAsync(peer, "User-Agent", static http => http.DefaultRequestHeaders.UserAgent.ParseAdd("Shed/2.0"))),
        Situation.OfEach("a credential among the default headers is sent", static peer => HeaderAsync(peer, "Authorization", static http => http.DefaultRequestHeaders.Authorization = new("Bearer", "of-the-application"))),
        Situation.OfEach("a header for all calls", static peer => HeaderAsync(peer, "X-Organisation", static http => http.DefaultRequestHeaders.Add("X-Organisation", "7"))),
    ];

    private static async Task<string> UrlAsync(Func<Loopback, IGarden> make)
    {
        await using Loopback server = await Loopback.StartAsync();
        _ = await make(server).GetAsync("p1");
        return server.Requests.Select(static request => request.Url).Or("no request");
    }

    private static async Task<string> HeaderAsync(IPeer peer, string name, Action<HttpClient> set)
    {
        await using Loopback server = await Loopback.StartAsync();
        HttpClient http = server.Http();
        set(http);
        _ = await peer.Over(http).GetAsync("p1");
        return server.Requests.Select(request => request[name]).Or("no request");
    }

    private static async Task<string> DiscoveryAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync();
        ServiceCollection services = new();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("services:garden:http:0", "http://one.example:8080")]).Build());
        services.AddServiceDiscovery();
        _ = peer.AddTo(services, "https+http://garden/v1/").AddServiceDiscovery().ConfigurePrimaryHttpMessageHandler(server.Connections);
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await provider.GetRequiredService<IGarden>().GetAsync("p1");
        return server.Requests.Select(static request => request.Url).Or("no request");
    }
}
