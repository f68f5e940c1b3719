using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>Whole calls over a stub.</summary>
internal static class StubCallPart
{
    public static RunningPart Measure()
    {
        IReadOnlyList<Measured> measured = InProcess.Run<StubCalls>(RunningJob.Brief);
        MarkdownTable table = Comparison.Table();
        BarChart chart = new("Whole calls over a stub", ["ours", "hand-written"], Figure.Time);
        foreach ((string call, string title) in new[] { ("Retrieve", "retrieve an asset"), ("List20", "list 20 assets"), ("List100", "list 100 assets") })
        {
            _ = new Comparison(call + "Hand", (call + "Ours", title + ", ours"), (call + "Hand", title + ", hand-written")).AddTo(table, measured);
            _ = chart.Add(title, measured.Single(one => one.Method == call + "Ours").Median, measured.Single(one => one.Method == call + "Hand").Median);
        }

        return new RunningPart($"### Whole calls over a stub\n\n{table}", new Dictionary<string, string> { ["stub"] = chart.ToSvg() });
    }
}
