using System.Diagnostics;

namespace FloraGen.Benchmarks.Running.Transfers;

/// <summary>What a transfer of 100 MB took.</summary>
/// <param name="Seconds">The median.</param>
/// <param name="Allocated">The median, in bytes.</param>
/// <param name="ManagedPeak">How much more was on the heap than before, at most, in bytes.</param>
/// <param name="ResidentPeak">How much more memory the process had than before, at most, in bytes.</param>
internal sealed record Transfer(double Seconds, double Allocated, long ManagedPeak, long ResidentPeak)
{
    private const int Rounds = 7;

    public static Transfer Measure(Func<Task> transfer)
    {
        transfer().GetAwaiter().GetResult();
        List<double> seconds = [], allocated = [];
        long managedPeak = 0, residentPeak = 0;
        for (int round = 0; round < Rounds; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            using PeakSampler sampler = new();
            long before = GC.GetTotalAllocatedBytes(precise: true), start = Stopwatch.GetTimestamp();
            transfer().GetAwaiter().GetResult();
            seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
            (long managed, long resident) = sampler.Stop();
            managedPeak = Math.Max(managedPeak, managed);
            residentPeak = Math.Max(residentPeak, resident);
        }

        return new Transfer(Median(seconds), Median(allocated), managedPeak, residentPeak);
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
