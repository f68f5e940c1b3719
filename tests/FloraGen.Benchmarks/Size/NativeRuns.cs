namespace FloraGen.Benchmarks.Size;

/// <summary>Medians of a program's runs.</summary>
internal sealed record NativeRuns(double FirstResponse, double All, double? Peak)
{
    public static NativeRuns Of(IReadOnlyList<NativeRun> runs) => new(
        Median(runs.Select(static run => run.FirstResponse)),
        Median(runs.Select(static run => run.All)),
        runs.Any(static run => run.Peak is null) ? null : Median(runs.Select(static run => (double)run.Peak!)));

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
