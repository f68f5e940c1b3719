namespace FloraGen.Benchmarks.Building;

/// <summary>Builds that took turns, so that whatever slows the machine down slows down all.</summary>
internal sealed class BuildRounds
{
    private readonly Dictionary<ConsumerKind, List<BuildTime>> _times = [];

    public static BuildRounds Run(IReadOnlyList<ConsumerProject> projects, BuildMode mode, int warmUps, int rounds)
    {
        BuildRounds all = new();
        for (int round = -warmUps; round < rounds; round++)
        {
            foreach (ConsumerProject project in projects)
            {
                BuildTime time = BuildTime.Of(project, mode);
                if (round >= 0)
                {
                    all.Of(project.Kind).Add(time);
                }
            }
        }

        return all;
    }

    public double Whole(ConsumerKind kind) => Median(Of(kind).Select(static time => time.Whole));

    public double Compiler(ConsumerKind kind) => Median(Of(kind).Select(static time => time.Compiler));

    /// <summary>The median of what a build of one kind took longer than the other's of the same round.</summary>
    public double More(ConsumerKind kind, ConsumerKind than) => Median(Of(kind).Zip(Of(than), static (left, right) => left.Whole - right.Whole));

    private List<BuildTime> Of(ConsumerKind kind)
    {
        if (!_times.TryGetValue(kind, out List<BuildTime>? times))
        {
            _times.Add(kind, times = []);
        }

        return times;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
