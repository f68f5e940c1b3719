using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Running.Calls;
using FloraGen.Benchmarks.Running.Json;
using FloraGen.Benchmarks.Running.Listing;
using FloraGen.Benchmarks.Running.Pages;
using FloraGen.Benchmarks.Running.Transfers;

namespace FloraGen.Benchmarks.Running;

/// <summary>How fast a generated client runs, beside what one would write or use instead.</summary>
internal sealed class RunningTable : IBenchmarkTable
{
    public string Name => "running";

    public Section Measure(BenchmarkRequest request)
    {
        RunningPart[] parts = [JsonPart.Measure(), CallPart.Measure(), ListingPart.Measure(), PagePart.Measure(), TransferPart.Measure()];
        return new Section(
            "Running",
            string.Join("\n\n", parts.Select(static part => part.Text.Trim('\n'))),
            parts.SelectMany(static part => part.Charts).ToDictionary());
    }
}
