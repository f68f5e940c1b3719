using System.Diagnostics;
using Garden.Flora;
using Garden.Greenhouse;

namespace Garden;

/// <summary>Where a browser differs from other hosts.</summary>
internal static class BrowserChecks
{
    public static async Task RunAsync(Report report, GreenhouseClient greenhouse, FloraClient withoutKey)
    {
        await report.AddAsync("no key", async () => (await withoutKey.Assets.RetrieveAsync("ast_1")).Name ?? "returned");
        await report.AddAsync("no base URL", async () =>
        {
            using GreenhouseClient client = new(new GreenhouseClientOptions());
            await client.Readings.NextAsync();
            return "returned";
        });
        await report.AddAsync("redirect", async () =>
        {
            await greenhouse.Paths.MovedAsync();
            return "followed";
        });
        await report.AddAsync("cookie of a call", async () =>
        {
            await greenhouse.Diary.ReadAsync(new() { Theme = "dark" });
            return "sent";
        });
        await report.AddAsync("cookie of the server", async () =>
        {
            await greenhouse.Sessions.BeginAsync();
            Session session = await greenhouse.Sessions.RetrieveAsync();
            return $"{session.User}, {(session.Agent.Contains("Mozilla", StringComparison.Ordinal) ? "the browser's name" : session.Agent)}";
        });
        await report.AddAsync("span", () => TraceAsync(greenhouse));
        await report.AddAsync("upload", () => UploadAsync(greenhouse));
        await report.AddAsync("film", () => WatchAsync(greenhouse));
        await report.AddAsync("film at once", async () =>
        {
            using Stream film = await greenhouse.Films.WatchAsync();
            return $"{film.Read(new byte[10], 0, 10)} bytes";
        });
        await report.AddAsync("timeout", async () =>
        {
            Nap nap = await greenhouse.Naps.TakeAsync(new RequestOptions { Timeout = TimeSpan.FromMilliseconds(200), MaxRetries = 0 });
            return $"{nap.Happened}";
        });
    }

    /// <summary>The file is a stream as a page has it: its length is not known, it cannot seek, and it is read asynchronously only.</summary>
    private static async Task<string> UploadAsync(GreenhouseClient greenhouse)
    {
        PageFile file = new(20_000_000, () => _ = greenhouse.Readings.NextAsync());
        Photo photo = await greenhouse.Photos.AddAsync(new() { Photo = file });
        return $"{photo.Length} bytes, {(photo.Early ? "read before the server took any" : "read as the server took them")}";
    }

    private static async Task<string> TraceAsync(GreenhouseClient greenhouse)
    {
        Activity? span = null;
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => source.Name == ApiTelemetry.Name,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped => span = stopped.Kind == ActivityKind.Client ? stopped : span,
        };
        ActivitySource.AddActivityListener(listener);
        await greenhouse.Sessions.BeginAsync();
        return span is null ? "none" : $"{span.DisplayName}: {string.Join(' ', span.TagObjects.Select(static tag => tag.Key))}";
    }

    private static async Task<string> WatchAsync(GreenhouseClient greenhouse)
    {
        using Stream film = await greenhouse.Films.WatchAsync();
        byte[] buffer = new byte[100];
        int first = await film.ReadAsync(buffer);
        await greenhouse.Readings.NextAsync();
        int second = await film.ReadAsync(buffer);
        return $"{first} and {second} bytes";
    }
}
