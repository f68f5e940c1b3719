using System.Diagnostics;
using FloraGen.Newcomer.Tests;
using Generated.Flora;
using Xunit.Abstractions;

namespace Reliability.Soak;

/// <summary>
/// One client against a sandbox in a process of its own, so that only the client's is measured, while one attempt in three goes wrong.
/// <c>FLORAGEN_SOAK_MINUTES</c> is how long.
/// </summary>
public sealed class SandboxSoakTests(ITestOutputHelper output)
{
    private const string Setting = "FLORAGEN_SOAK_MINUTES";
    private const int AtOnce = 16;
    private const int Samples = 60;
    private static readonly TimeSpan s_usual = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task ClientHoldsNoMoreInTheEndThanSoonAfterTheStart()
    {
        TimeSpan time = SoakSetting.Of(Setting, 0) is > 0 and int minutes ? TimeSpan.FromMinutes(minutes) : s_usual;
        await using Sandbox sandbox = await Sandbox.StartAsync();
        using FloraClient client = new(new FloraClientOptions
        {
            ApiKey = sandbox.Key,
            BaseUrl = new Uri(sandbox.Address),
            Timeout = TimeSpan.FromMilliseconds(250),
            TotalTimeout = TimeSpan.FromSeconds(5),
            MaxRetryDelay = TimeSpan.FromMilliseconds(10),
            OnSending = static (message, _) => RandomFault.AddAsync(message),
        });
        SoakCalls calls = new(client, null, static _ => { });
        SoakSeries series = new();
        Stopwatch elapsed = Stopwatch.StartNew();
        Task running = Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => calls.RunAsync(int.MaxValue, time))));
        for (int index = 0; index < Samples && !running.IsCompleted; index++)
        {
            await Task.Delay(time / Samples);
            series.Take(elapsed.Elapsed.TotalMinutes);
        }

        await running;

        output.WriteLine(string.Join(", ", calls.Ends.Select(static end => $"{end.Key}: {end.Value}")));
        Assert.Empty(calls.Unexpected);
        Assert.True(calls.Ends.GetValueOrDefault("result") > 0, "No call succeeded.");
        output.WriteLine(series.Summary);
        await SoakChart.WriteAsync(Setting, "soak-sandbox.svg", "What the process holds, against the sandbox", "minutes", series);
        series.AssertFlat();
    }
}
