using BenchmarkDotNet.Reports;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>What one call cost.</summary>
/// <param name="Median">In nanoseconds: what else the machine did at times does not move it.</param>
/// <param name="Deviation">The standard deviation, in nanoseconds.</param>
/// <param name="Allocated">In bytes.</param>
internal sealed record Measured(string Method, IReadOnlyDictionary<string, object?> Parameters, double Median, double Deviation, double Allocated)
{
    public static Measured Of(BenchmarkReport report) => new(
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
        report.BenchmarkCase.Parameters.Items.ToDictionary(static item => item.Name, static item => (object?)item.Value),
        report.ResultStatistics!.Median,
        report.ResultStatistics.StandardDeviation,
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}
