namespace FloraGen.Benchmarks.Measuring;

/// <summary>
/// Milliseconds that this process kept a processor busy. Analyzers run beside the binding of the code, so a clock would show no
/// more than what is left of them on a second core; and it would show what other programs do.
/// </summary>
internal static class ProcessorTime
{
    public static double Of(Action action)
    {
        // The garbage of the round before is not this one's cost.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
