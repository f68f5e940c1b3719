using System.Collections.Concurrent;
using Reliability.Matrix;
using Reliability.Support;
using Xunit.Abstractions;

namespace Reliability.Soak;

/// <summary>
/// A client that makes calls of each kind for as long as its process lives holds no more in the end than soon after the start.
/// <c>FLORAGEN_SOAK_STUB_CALLS</c> is the number of calls.
/// </summary>
public sealed class StubSoakTests(ITestOutputHelper output)
{
    private const string Setting = "FLORAGEN_SOAK_STUB_CALLS";
    private const int AtOnce = 4;
    private const int Samples = 50;
    private const int Cancelled = 103;

    private static readonly Uri s_url = new("http://127.0.0.1/");

    /// <summary>A call that breaks off twice more than it is tried again, or is cancelled, has an end of its own.</summary>
    private static readonly string[] s_ends = ["ok", "Connection", "Server", "Cancelled"];

    [Fact]
    public async Task CallsWithoutANetworkLeaveNothingBehind()
    {
        int count = SoakSetting.Of(Setting, 10_000);
        using HttpClient http = new(new StubHandler(s_url));
        using CellClients clients = new(s_url, new SwiftClock(), http);
        ConcurrentDictionary<string, int> ends = new();
        SoakSeries series = new();
        int last = 0;

        for (int sample = 1; sample <= Samples; sample++)
        {
            int upTo = (int)((long)count * sample / Samples);
            await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(RunAsync)));
            // No call is under way: what is held now is held for nothing.
            series.Take(upTo);

            async Task RunAsync()
            {
                int number;
                while ((number = Interlocked.Increment(ref last)) <= upTo)
                {
                    _ = ends.AddOrUpdate(await EndAsync(clients, number), 1, static (_, count) => count + 1);
                }

                _ = Interlocked.Decrement(ref last);
            }
        }

        output.WriteLine(string.Join(", ", ends.Select(static end => $"{end.Key}: {end.Value}")));
        Assert.Empty(ends.Keys.Except(s_ends));
        Assert.True(ends["ok"] > 0.9 * count, "Most calls failed.");
        output.WriteLine(series.Summary);
        await SoakChart.WriteAsync(Setting, "soak-stub.svg", "What the process holds, over a stub", "calls", series);
        series.AssertFlat();
    }

    private static async Task<string> EndAsync(CellClients clients, int number)
    {
        CallKind call = CallKinds.All[number % CallKinds.All.Count];
        using CancellationTokenSource source = new();
        if (number % Cancelled == 0)
        {
            source.CancelAfter(TimeSpan.FromMicroseconds(1));
        }

        try
        {
            return new CellOutcome(await call.RunAsync(clients, source.Token), null).Name(call.Right, source.Token);
        }
        catch (Exception exception)
        {
            return new CellOutcome(null, exception).Name(call.Right, source.Token);
        }
    }
}
