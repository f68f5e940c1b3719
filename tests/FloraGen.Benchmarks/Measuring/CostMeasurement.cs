using FloraGen.Analyzers;
using FloraGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>Medians, in milliseconds of processor time.</summary>
/// <param name="Graphs">What it costs to have the compiler make every flow graph: the floor of an analysis that needs them all.</param>
/// <param name="Least">Between the quickest rounds of each: on a machine that does other work too, the steadiest figure.</param>
internal sealed record CostMeasurement(double Analyzers, double Nothing, double Difference, double Graphs, double Least)
{
    /// <summary>They take turns, so that whatever slows the machine down slows down all of them, and each comes first as often as the others.</summary>
    public static CostMeasurement Of(Workload workload, int warmUps, int rounds) => Of(workload, static () => new IdleAnalyzer(), makesGraphs: true, warmUps, rounds);

    /// <param name="createIdle">Makes what the analyzers are compared with.</param>
    /// <param name="makesGraphs">Whether what the graphs alone cost is measured too.</param>
    public static CostMeasurement Of(Workload workload, Func<DiagnosticAnalyzer> createIdle, bool makesGraphs, int warmUps, int rounds)
    {
        List<double> analyzers = [], graphs = [], nothing = [];
        (Func<DiagnosticAnalyzer> Create, List<double> Times)[] all =
            [(createIdle, nothing), (static () => new StatusUsageAnalyzer(), analyzers), .. makesGraphs ? [(static () => new GraphAnalyzer(), graphs)] : Array.Empty<(Func<DiagnosticAnalyzer>, List<double>)>()];
        foreach (MeasuredRound round in MeasuredRound.UpTo(warmUps, rounds))
        {
            for (int turn = 0; turn < all.Length; turn++)
            {
                (Func<DiagnosticAnalyzer> create, List<double> times) = all[(round.Number + turn) % all.Length];
                double time = Time(workload, create());
                if (round.Counts)
                {
                    times.Add(time);
                }
            }
        }

        return new CostMeasurement(ProcessorTime.Median(analyzers), ProcessorTime.Median(nothing), Cost(analyzers), makesGraphs ? Cost(graphs) : 0, analyzers.Min() - nothing.Min());

        double Cost(List<double> with) => ProcessorTime.Median(with.Zip(nothing, static (busy, idle) => busy - idle));
    }

    private static double Time(Workload workload, DiagnosticAnalyzer analyzer)
    {
        AnalyzerRound round = new(workload, analyzer);
        return ProcessorTime.Of(() => _ = round.Run());
    }
}
