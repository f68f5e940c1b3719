using System.Collections.Concurrent;
using System.Globalization;

namespace Reliability.Soak;

/// <summary>What the process holds through a run, and whether it grows once the run is under way.</summary>
internal sealed class SoakSeries
{
    /// <summary>The first fifth of a run fills pools, compiles methods and opens connections.</summary>
    private const double WarmUp = 0.2;

    /// <summary>What calls that happen to be under way may hold, which is far less than any leak of many thousands of calls.</summary>
    private const double MaxMemory = 4 * 1024 * 1024;

    /// <summary>As many connections or threads may be there more or less from one time to the next.</summary>
    private const double MaxCount = 24;

    private readonly ConcurrentQueue<SoakSample> _samples = new();

    /// <summary>In the order of the run.</summary>
    public IReadOnlyList<SoakSample> Samples => [.. _samples.OrderBy(static sample => sample.At)];

    /// <summary>The samples after the warm-up.</summary>
    public IReadOnlyList<SoakSample> Settled => [.. Samples.Skip((int)Math.Ceiling(WarmUp * _samples.Count))];

    /// <summary>How much more there was in the end.</summary>
    public string Summary => string.Create(
        CultureInfo.InvariantCulture,
        $"{Growth(static sample => sample.Memory) / 1024:0} KiB, {Growth(static sample => sample.Handles)} handles and {Growth(static sample => sample.Threads)} threads more");

    public void Take(double at) => _samples.Enqueue(SoakSample.Take(at));

    public void AssertFlat()
    {
        Assert.InRange(Growth(static sample => sample.Memory), double.MinValue, MaxMemory);
        Assert.InRange(Growth(static sample => sample.Handles), double.MinValue, MaxCount);
        Assert.InRange(Growth(static sample => sample.Threads), double.MinValue, MaxCount);
    }

    /// <summary>How much more the last third has than the first one, by their medians.</summary>
    public double Growth(Func<SoakSample, double> select)
    {
        double[] values = [.. Settled.Select(select)];
        int third = Math.Max(1, values.Length / 3);
        return Median(values[^third..]) - Median(values[..third]);
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
