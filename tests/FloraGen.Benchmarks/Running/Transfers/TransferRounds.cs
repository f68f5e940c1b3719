using System.Diagnostics;

namespace FloraGen.Benchmarks.Running.Transfers;

/// <summary>The rounds of a transfer.</summary>
internal sealed class TransferRounds
{
    private readonly Func<Task> _transfer;
    private readonly Action? _check;
    private readonly List<double> _seconds = [], _allocated = [];
    private long _managedPeak, _residentPeak;

    public TransferRounds(Func<Task> transfer, Action? check)
    {
        _transfer = transfer;
        _check = check;
        // The first one opens connections and is compiled.
        Transfer();
    }

    public Transfer Result => new(Median(_seconds), Median(_allocated), _managedPeak, _residentPeak);

    public void Run()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using PeakSampler sampler = new();
        long before = GC.GetTotalAllocatedBytes(precise: true), start = Stopwatch.GetTimestamp();
        Transfer();
        _seconds.Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
        _allocated.Add(GC.GetTotalAllocatedBytes(precise: true) - before);
        (long managed, long resident) = sampler.Stop();
        _managedPeak = Math.Max(_managedPeak, managed);
        _residentPeak = Math.Max(_residentPeak, resident);
        _check?.Invoke();
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private void Transfer() => _transfer().GetAwaiter().GetResult();
}
