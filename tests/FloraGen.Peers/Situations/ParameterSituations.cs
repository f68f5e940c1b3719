using Peers.Garden.Flora;
using Peers.Garden.NSwagGarden;
using Refit;

namespace Peers;

/// <summary>What is said once, and what has to be said with each call.</summary>
internal static class ParameterSituations
{
    public static IEnumerable<Situation> All { get; } =
    [
        new("a query parameter for all calls", () => QueryAsync(static async http =>
            {
                _ = await new GardenClient(http, new GardenClientOptions { Query = new Dictionary<string, string> { ["api-version"] = "2026-01-01" } }).Plants.GetAsync("p1");
            }),
            () => QueryAsync(static async http => _ = await KiotaPeer.Client(WithVersion(http)).Plants["p1"].GetAsync()),
            () => QueryAsync(static async http => _ = await RestService.For<IRefitGarden>(WithVersion(http)).GetAsync("p1")),
            () => QueryAsync(static async http => _ = await new Garden.NSwagGardenOfAnyBase.NSwagGardenOfAnyBase(http).GetPlantAsync("p1"))),
        new("a header parameter is given once for all calls", static async () =>
        {
            await using Loopback server = await Loopback.StartAsync();
            GardenNext.Flora.GardenClient client = new(server.Http(), new GardenNext.Flora.GardenClientOptions { HandlerAuthenticates = true, XWorkspace = "ws_1" });
            _ = await client.Plants.ListAsync();
            return server.Requests.Single()["X-Workspace"] ?? "none";
        }, null, null, null),
        new("(by hand: among the default headers)", null, () => WorkspaceAsync(static http => KiotaPeer.Client(http).Plants.GetAsync()),
            () => WorkspaceAsync(static http => RestService.For<IRefitGarden>(http).ListAsync()),
            () => WorkspaceAsync(static http => new NSwagGarden(http).ListPlantsAsync("2026-01-01", null))),
        new("the application's own converter for a type", null, null, static async () =>
        {
            await using Loopback server = await Loopback.StartAsync();
            System.Text.Json.JsonSerializerOptions json = new(System.Text.Json.JsonSerializerDefaults.Web) { Converters = { new Loud() } };
            return (await RestService.For<IRefitGarden>(server.Http(), new RefitSettings(new SystemTextJsonContentSerializer(json))).GetAsync("p1")).Name ?? "";
        }, static async () =>
        {
            await using Loopback server = await Loopback.StartAsync();
            return (await new Garden.NSwagGardenOfAnyBase.NSwagGardenOfAnyBase(server.Http()).GetPlantAsync("p1")).Name ?? "";
        }),
        new("a required parameter that has a default is left out of the call", () => QueryAsync(static async http => _ = await new GardenClient(http).Plants.ListAsync()),
            () => QueryAsync(static async http => _ = await KiotaPeer.Client(http).Plants.GetAsync()),
            () => QueryAsync(static async http => _ = await RestService.For<IRefitGarden>(http).ListAsync()),
            static () => Task.FromResult(Signature(typeof(INSwagGarden), nameof(INSwagGarden.ListPlantsAsync)))),
    ];

    private static async Task<string> QueryAsync(Func<HttpClient, Task> call)
    {
        await using Loopback server = await Loopback.StartAsync();
        HttpClient http = server.Http();
        http.DefaultRequestHeaders.Authorization = new("Bearer", "key");
        Exception? thrown = await call(http).ThrownAsync();
        return $"{server.Requests.Select(static request => new Uri(request.Url).PathAndQuery).Or("no request")} {thrown?.Told()}";
    }

    private static HttpClient WithVersion(HttpClient http) => new(new VersionHandler(http)) { BaseAddress = http.BaseAddress };

    private static async Task<string> WorkspaceAsync(Func<HttpClient, Task> call)
    {
        await using Loopback server = await Loopback.StartAsync();
        HttpClient http = server.Http();
        http.DefaultRequestHeaders.Add("X-Workspace", "ws_1");
        await call(http);
        return server.Requests.Single()["X-Workspace"] ?? "none";
    }

    private static string Signature(Type type, string method) => type.GetMethods().Where(found => found.Name == method)
        .Select(static found => string.Join(", ", found.GetParameters().Select(static parameter => $"{parameter.Name}{(parameter.IsOptional ? " = …" : "")}"))).Or("");

    /// <summary>What an application writes where a client has no query for all calls.</summary>
    private sealed class VersionHandler(HttpClient http) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            http.GetAsync(new UriBuilder(request.RequestUri!) { Query = "api-version=2026-01-01" }.Uri, cancellationToken);
    }
}
