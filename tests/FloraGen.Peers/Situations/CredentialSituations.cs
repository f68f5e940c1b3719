using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions.Authentication;
using Peers.Garden.Flora;
using Refit;

namespace Peers;

/// <summary>Who proves who calls.</summary>
internal static class CredentialSituations
{
    public static IEnumerable<Situation> All { get; } =
    [
        new("one client sends each call's own credential", FloraGenOfCallsAsync, KiotaOfCallsAsync, RefitOfCallsAsync, static () => Task.FromResult("no: calls take no headers")),
        new("after a 401 the application's token is fetched anew", FloraGenAfter401Async, KiotaAfter401Async, RefitAfter401Async, null),
        new("20 calls at once: how often the token is fetched", FloraGenAtOnceAsync, KiotaAtOnceAsync, RefitAtOnceAsync, null),
        Situation.OfEach("a key in a header does not follow a redirect to another host", RedirectAsync),
    ];

    private static async Task<string> FloraGenOfCallsAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        GardenClient client = new(server.Http());
        foreach (string user in new[] { "ann", "bob" })
        {
            _ = await client.Plants.GetAsync("p1", new() { Headers = new Dictionary<string, string> { ["Authorization"] = "Bearer " + user } });
        }

        return Sent(server);
    }

    private static async Task<string> KiotaOfCallsAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        Garden.Kiota.KiotaGarden client = KiotaPeer.Client(server.Http());
        foreach (string user in new[] { "ann", "bob" })
        {
            _ = await client.Plants["p1"].GetAsync(call => call.Headers.Add("Authorization", "Bearer " + user));
        }

        return Sent(server);
    }

    private static async Task<string> RefitOfCallsAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        IRefitGarden client = RestService.For<IRefitGarden>(server.Http());
        foreach (string user in new[] { "ann", "bob" })
        {
            _ = await client.GetAsUserAsync("p1", user);
        }

        return Sent(server);
    }

    private static async Task<string> FloraGenAfter401Async()
    {
        await using Loopback server = await Loopback.StartAsync(Loopback.Statuses(401, 200));
        int fetched = 0;
        GardenClient client = new(server.Http(), new GardenClientOptions { FetchToken = _ => new($"token {Interlocked.Increment(ref fetched)}") });
        return await EndAsync(server, client.Plants.GetAsync("p1"));
    }

    private static async Task<string> KiotaAfter401Async()
    {
        await using Loopback server = await Loopback.StartAsync(Loopback.Statuses(401, 200));
        return await EndAsync(server, KiotaPeer.Client(server.Http(), new BaseBearerTokenAuthenticationProvider(new Tokens())).Plants["p1"].GetAsync());
    }

    private static async Task<string> RefitAfter401Async()
    {
        await using Loopback server = await Loopback.StartAsync(Loopback.Statuses(401, 200));
        int fetched = 0;
        return await EndAsync(server, OfRefit(server, (_, _) => Task.FromResult($"token {Interlocked.Increment(ref fetched)}")).GetAsync("p1"));
    }

    private static async Task<string> FloraGenAtOnceAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        Tokens tokens = new();
        GardenClient client = new(server.Http(), new GardenClientOptions { FetchToken = async cancellationToken => await tokens.GetAuthorizationTokenAsync(IPeer.Address, null, cancellationToken) });
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Plants.GetAsync("p1")));
        return $"{tokens.Fetched}";
    }

    private static async Task<string> KiotaAtOnceAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        Tokens tokens = new();
        Garden.Kiota.KiotaGarden client = KiotaPeer.Client(server.Http(), new BaseBearerTokenAuthenticationProvider(tokens));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.Plants["p1"].GetAsync()));
        return $"{tokens.Fetched}";
    }

    private static async Task<string> RefitAtOnceAsync()
    {
        await using Loopback server = await Loopback.StartAsync();
        Tokens tokens = new();
        IRefitGarden client = OfRefit(server, (_, cancellationToken) => tokens.GetAuthorizationTokenAsync(IPeer.Address, null, cancellationToken));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetAsync("p1")));
        return $"{tokens.Fetched}";
    }

    private static IRefitGarden OfRefit(Loopback server, Func<HttpRequestMessage, CancellationToken, Task<string>> token)
    {
        ServiceCollection services = new();
        _ = services.AddRefitGeneratedClient<IRefitGarden>(RefitJson.Default)
            .ConfigureHttpClient(static http => http.BaseAddress = IPeer.Address)
            .AddAuthorizationHeaderValueProvider(async (_, request, cancellationToken) => await token(request, cancellationToken))
            .ConfigurePrimaryHttpMessageHandler(server.Connections);
        return services.BuildServiceProvider().GetRequiredService<IRefitGarden>();
    }

    private static async Task<string> RedirectAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync(static (context, number) =>
        {
            if (number > 1)
            {
                return Loopback.RespondWithPlantAsync(context, number);
            }

            context.Response.Redirect("http://other.example/plants/p1");
            return Task.CompletedTask;
        });
        ServiceCollection services = new();
        _ = peer.AddTo(services).ConfigureHttpClient(static http => http.DefaultRequestHeaders.Add("X-Api-Key", "secret"))
            .UseSocketsHttpHandler((connections, _) => connections.ConnectCallback = server.ConnectAsync);
        await using ServiceProvider provider = services.BuildServiceProvider();
        Exception? thrown = await provider.GetRequiredService<IGarden>().GetAsync("p1").ThrownAsync();
        return $"{server.Requests.Select(static request => $"{new Uri(request.Url).Host} has {request["X-Api-Key"] ?? "none"}").Or("")} {thrown?.Told()}";
    }

    private static async Task<string> EndAsync(Loopback server, Task call)
    {
        Exception? thrown = await call.ThrownAsync();
        return $"{Sent(server)} {thrown?.Told()}";
    }

    private static string Sent(Loopback server) => server.Requests.Select(static request => request["Authorization"]).Or("no request");

    private sealed class Tokens : IAccessTokenProvider
    {
        private int _fetched;

        public int Fetched => _fetched;

        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public async Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            int number = Interlocked.Increment(ref _fetched);
            await Task.Delay(200, cancellationToken);
            return $"token {number}";
        }
    }
}
