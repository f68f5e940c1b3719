using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Peers;

/// <summary>Several clients in one project, and tests of an application.</summary>
internal static class SeveralSituations
{
    public static IEnumerable<Situation> All { get; } =
    [
        new("one exception to catch for the clients of two documents",
            static () => Same(typeof(ApiRuntime.ApiException), typeof(ApiRuntime.ApiException)),
            static () => Same(typeof(Microsoft.Kiota.Abstractions.ApiException), typeof(Microsoft.Kiota.Abstractions.ApiException)),
            static () => Same(typeof(Refit.ApiException), typeof(Refit.ApiException)),
            static () => Same(typeof(Garden.NSwagGarden.ApiException), typeof(GardenNext.NSwagGarden.ApiException))),
        new("two versions of an API side by side",
            static () => BothAsync(static http => new Garden.Flora.GardenClient(http, new() { HandlerAuthenticates = true }).Plants.GetAsync("p1"), static http => new GardenNext.Flora.GardenClient(http, new() { HandlerAuthenticates = true }).Plants.GetAsync("p1")),
            static () => BothAsync(static http => KiotaPeer.Client(http).Plants["p1"].GetAsync(), static http => new GardenNext.Kiota.KiotaGarden(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http)).Plants["p1"].GetAsync()),
            static () => BothAsync(static http => Refit.RestService.For<IRefitGarden>(http).GetAsync("p1"), static http => Refit.RestService.For<IRefitGardenNext>(http).GetAsync("p1"), IPeer.Address),
            static () => BothAsync(static http => new Garden.NSwagGarden.NSwagGarden(http).GetPlantAsync("p1"), static http => new GardenNext.NSwagGarden.NSwagGarden(http).GetPlantAsync("p1"))),
        Situation.OfEach("the server of a test (`TestServer.CreateClient()`)", static peer => TestServers.CallAsync(http => peer.Over(http).GetAsync("p1"))),
        new("(NSwag, `UseBaseUrl` false) the server of a test", null, null, null, static () => TestServers.CallAsync(static http => new Garden.NSwagGardenOfAnyBase.NSwagGardenOfAnyBase(http).GetPlantAsync("p1"))),
        new("an interface that a test can implement",
            static () => Interface(typeof(Garden.Flora.GardenClient)),
            static () => Interface(typeof(Garden.Kiota.KiotaGarden)),
            static () => Task.FromResult("it is one"),
            static () => Interface(typeof(Garden.NSwagGarden.NSwagGarden))),
        new("an exception that a test makes",
            static () => Task.FromResult(new ApiRuntime.ApiNotFoundException("none").GetType().Name),
            static () => Task.FromResult(new Microsoft.Kiota.Abstractions.ApiException("none") { ResponseStatusCode = 404 }.GetType().Name),
            static async () => (await Refit.ApiException.Create(new HttpRequestMessage(), HttpMethod.Get, new HttpResponseMessage(System.Net.HttpStatusCode.NotFound), new Refit.RefitSettings())).GetType().Name,
            static () => Task.FromResult(new Garden.NSwagGarden.ApiException("none", 404, null, new Dictionary<string, IEnumerable<string>>(), null).GetType().Name)),
    ];

    private static async Task<string> BothAsync(Func<HttpClient, Task> first, Func<HttpClient, Task> second, Uri? based = null)
    {
        await using Loopback server = await Loopback.StartAsync();
        await first(new HttpClient(server.Connections()) { BaseAddress = based });
        await second(new HttpClient(server.Connections()) { BaseAddress = based });
        return server.Requests.Select(static request => request.Url).Or("no request");
    }

    private static Task<string> Same(Type first, Type second) => Task.FromResult(first == second ? $"yes: {first.FullName}" : $"no: {first.FullName}, {second.FullName}");

    private static Task<string> Interface(Type client) => Task.FromResult(client.GetInterfaces().FirstOrDefault(found => found.Assembly == client.Assembly)?.Name ?? "no");
}
