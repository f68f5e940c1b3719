using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Peers.Garden.Flora;
using Refit;

namespace Peers;

/// <summary>Spans that a client makes beside those of .NET.</summary>
internal static class TelemetrySituations
{
    private const string Secret = "open-sesame";

    public static IEnumerable<Situation> All { get; } =
    [
        Situation.OfEach("spans of a call that succeeds at the second attempt", static async peer => await WatchAsync(async () =>
        {
            await using Loopback server = await Loopback.StartAsync(Loopback.Statuses(503, 200));
            HttpClient http = peer is KiotaPeer ? KiotaClientFactory.Create(server.Connections()) : server.Http();
            http.BaseAddress = IPeer.Address;
            _ = await peer.Over(http).GetAsync("p1").ThrownAsync();
        }, static spans => spans.Select(span => $"{span.OperationName} < {spans.FirstOrDefault(parent => parent.SpanId == span.ParentSpanId)?.OperationName ?? "-"}").Or("none of its own"))),
        new("a secret in the query is in no span",
            static () => SecretAsync(static http => new GardenClient(http, new GardenClientOptions { Word = Secret }).Plants.GetHistoryAsync("p1")),
            static () => SecretAsync(static http => KiotaPeer.Client(new HttpClient(new Plain(http)), new ApiKeyAuthenticationProvider(Secret, "word", ApiKeyAuthenticationProvider.KeyLocation.QueryParameter), "https://garden.example").Plants["p1"].History.GetAsync()),
            static () => SecretAsync(static http => RestService.For<IRefitGarden>(http).HistoryAsync("p1", Secret)),
            null),
    ];

    private static Task<string> SecretAsync(Func<HttpClient, Task> call) => WatchAsync(async () =>
    {
        await using Loopback server = await Loopback.StartAsync();
        await call(server.Http());
        if (!server.Requests.Single().Url.Contains(Secret, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The secret was not sent: " + server.Requests.Single().Url);
        }
    }, static spans => $"{spans.Count} spans; " + spans.SelectMany(static span => span.TagObjects).Where(static tag => tag.Value?.ToString()?.Contains(Secret, StringComparison.Ordinal) == true).Select(static tag => $"{tag.Key}={tag.Value}").Or("not there"));

    private static async Task<string> WatchAsync(Func<Task> work, Func<IReadOnlyCollection<Activity>, string> tell)
    {
        using ActivitySource source = new("Peers.Trial");
        ConcurrentQueue<Activity> stopped = [];
        ActivityTraceId trace = default;
        using ActivityListener listener = new()
        {
            ShouldListenTo = static source => !source.Name.StartsWith("System.", StringComparison.Ordinal) && !source.Name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using (Activity root = source.StartActivity("root")!)
        {
            trace = root.TraceId;
            await work();
        }

        return tell([.. stopped.Where(span => span.TraceId == trace && span.OperationName is not ("root" or "System.Net.Http.HttpRequestOut")).OrderBy(static span => span.StartTimeUtc)]);
    }

    /// <summary>Kiota sends a key over https only, which the server here does not speak.</summary>
    private sealed class Plain(HttpClient http) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            http.GetAsync(new UriBuilder(request.RequestUri!) { Scheme = "http", Port = 80 }.Uri, cancellationToken);
    }
}
