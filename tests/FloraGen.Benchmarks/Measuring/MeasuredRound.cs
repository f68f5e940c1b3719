using System.Diagnostics;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>A round of a measurement: some warm up, the others count. What takes long has fewer of each.</summary>
internal readonly record struct MeasuredRound(int Number, bool Counts)
{
    /// <summary>So many there are at least, however long they take.</summary>
    private const int Fewest = 5;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(18);
    private static readonly TimeSpan s_measuring = TimeSpan.FromSeconds(8);

    public static IEnumerable<MeasuredRound> UpTo(int warmUps, int rounds)
    {
        int number = 0;
        foreach ((int most, TimeSpan time, bool counts) in new[] { (warmUps, s_warmUp, false), (rounds, s_measuring, true) })
        {
            long start = Stopwatch.GetTimestamp();
            for (int done = 0; done < most && (done < Fewest || Stopwatch.GetElapsedTime(start) < time); done++)
            {
                yield return new MeasuredRound(number++, counts);
            }
        }
    }
}
