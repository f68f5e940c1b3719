using Microsoft.AspNetCore.Http;
using Peers.Garden.Flora;
using Refit;

namespace Peers;

/// <summary>Time, cancellation, and responses that are not what they should be.</summary>
internal static class FailureSituations
{
    public static IEnumerable<Situation> All { get; } =
    [
        new("a timeout of one call that is shorter than the client's",
            static () => EndAsync(static (garden, _) => garden.Flora.Plants.GetAsync("p1", new() { Timeout = TimeSpan.FromMilliseconds(300), MaxRetries = 0 })),
            null,
            static () => EndAsync(static (garden, _) => garden.Refit.GetSoonAsync("p1")),
            null),
        Situation.OfEach("a timeout of one call that is longer than the client's: 10 s, the client's 0.5 s, a response after 1.5 s", SlowAsync),
        new("what a timeout of the client is", static () => EndAsync(static (garden, _) => garden.Flora.WithOptions(static options => (options.Timeout, options.MaxRetries) = (TimeSpan.FromMilliseconds(300), 0)).Plants.GetAsync("p1")),
            static () => LateAsync(new KiotaPeer()), static () => LateAsync(new RefitPeer()), static () => LateAsync(new NSwagPeer())),
        Situation.OfEach("what the caller's own cancellation is", static async peer =>
        {
            await using Loopback server = await Loopback.StartAsync(StallAsync);
            using CancellationTokenSource source = new(300);
            return await ToldAsync(peer.Over(server.Http()).GetAsync("p1", source.Token));
        }),
        Situation.OfEach("a response of JSON that is cut off", static peer => CutAsync(peer, static (garden, _) => garden.GetAsync("p1"), "application/json")),
        Situation.OfEach("a download that is cut off", static peer => CutAsync(peer, static async (garden, _) =>
        {
            await using Stream stream = await garden.PictureAsync("p1");
            await stream.CopyToAsync(Stream.Null);
        }, "image/png")),
        Situation.OfEach("a page of HTML with 200 instead of JSON", static async peer =>
        {
            await using Loopback server = await Loopback.StartAsync(static (context, _) =>
            {
                context.Response.ContentType = "text/html";
                return context.Response.WriteAsync("<html>Sign in</html>");
            });
            return await ToldAsync(peer.Over(server.Http()).GetAsync("p1"));
        }),
        Situation.OfEach("an error that the document does not describe", static async peer =>
        {
            await using Loopback server = await Loopback.StartAsync(static (context, _) =>
            {
                context.Response.StatusCode = 409;
                return context.Response.WriteAsJsonAsync(new { code = "taken" });
            });
            Exception thrown = (await peer.Over(server.Http()).GetAsync("p1").ThrownAsync())!;
            return thrown.GetType().GetProperties().Any(property => property.GetIndexParameters().Length == 0 && Text(property.GetValue(thrown)).Contains("taken", StringComparison.Ordinal)) ? $"{thrown.GetType().Name} with its body" : $"{thrown.GetType().Name}, body lost";
        }),
    ];

    private static string Text(object? value) => value switch { ReadOnlyMemory<byte> bytes => System.Text.Encoding.UTF8.GetString(bytes.Span), _ => value?.ToString() ?? "" };

    private static async Task<string> EndAsync(Func<(GardenClient Flora, IRefitGarden Refit), int, Task> call)
    {
        await using Loopback server = await Loopback.StartAsync(StallAsync);
        GardenClient flora = new(server.Http(), new GardenClientOptions { HandlerAuthenticates = true });
        return await ToldAsync(call((flora, RestService.For<IRefitGarden>(server.Http())), 0));
    }

    private static async Task<string> LateAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync(StallAsync);
        HttpClient http = server.Http();
        http.Timeout = TimeSpan.FromMilliseconds(300);
        return await ToldAsync(peer.Over(http).GetAsync("p1"));
    }

    private static async Task<string> SlowAsync(IPeer peer)
    {
        await using Loopback server = await Loopback.StartAsync(static async (context, number) =>
        {
            await Task.Delay(1500);
            await Loopback.RespondWithPlantAsync(context, number);
        });
        HttpClient http = server.Http();
        http.Timeout = TimeSpan.FromMilliseconds(500);
        return await ToldAsync(peer is FloraGenPeer
            ? new GardenClient(server.Http(), new GardenClientOptions { HandlerAuthenticates = true, MaxRetries = 0, Timeout = TimeSpan.FromMilliseconds(500) }).Plants.GetAsync("p1", new() { Timeout = TimeSpan.FromSeconds(10) })
            : peer.Over(http).GetAsync("p1", new CancellationTokenSource(10_000).Token));
    }

    private static async Task<string> CutAsync(IPeer peer, Func<IGarden, int, Task> call, string mediaType)
    {
        await using Loopback server = await Loopback.StartAsync(async (context, _) =>
        {
            (context.Response.ContentType, context.Response.ContentLength) = (mediaType, 100_000);
            await context.Response.WriteAsync("{\"id\":\"p1\",");
            await context.Response.Body.FlushAsync();
            await Task.Delay(200);
            context.Abort();
        });
        return await ToldAsync(call(peer.Over(server.Http()), 0));
    }

    private static Task StallAsync(HttpContext context, int number) => Task.Delay(TimeSpan.FromSeconds(20), context.RequestAborted);

    private static async Task<string> ToldAsync(Task call) => (await call.ThrownAsync())?.Told() ?? "returned";
}
