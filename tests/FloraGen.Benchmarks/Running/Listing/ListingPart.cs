using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Running.Listing;

/// <summary>Beside the client that another generator makes.</summary>
internal static class ListingPart
{
    private static readonly Comparison s_comparison = new(
        nameof(ListingBenchmarks.Ours),
        (nameof(ListingBenchmarks.Ours), "ours"),
        (nameof(ListingBenchmarks.Stainless), "Stainless"),
        (nameof(ListingBenchmarks.Hand), "hand-written"));

    public static RunningPart Measure()
    {
        IReadOnlyList<Measured> stub = InProcess.Run<StubListing>(RunningJob.Brief), loopback = InProcess.Run<LoopbackListing>(RunningJob.Brief);
        BarChart chart = new("Listing 100 models: time", [.. s_comparison.Titles.Select(static row => row.Title)], Figure.Time);
        _ = chart.Add("stub", Times(stub)).Add("loopback", Times(loopback));
        string text = $"""
            ### Beside Stainless

            The models of Anthropic's API, a page of 100, each property of each model read once: by the package `Anthropic`
            {Versions.Of(typeof(Anthropic.AnthropicClient))}, which Stainless generates, and by ours for the same operation. Ratios are to ours.

            Over a stub:

            {s_comparison.AddTo(Comparison.Table(), stub)}
            Over the loopback:

            {s_comparison.AddTo(Comparison.Table(), loopback)}
            """;
        return new RunningPart(text, new Dictionary<string, string> { ["listing"] = chart.ToSvg() });
    }

    private static double[] Times(IReadOnlyList<Measured> measured)
        => [.. s_comparison.Titles.Select(row => measured.Single(one => one.Method == row.Method).Median)];
}
