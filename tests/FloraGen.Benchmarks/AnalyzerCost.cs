using BenchmarkDotNet.Attributes;
using FloraGen.Analyzers;
using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Benchmarks;

/// <summary>The analyzers beside one that does nothing: what they cost is the difference.</summary>
[Config(typeof(OneRoundConfig))]
[MemoryDiagnoser]
public class AnalyzerCost
{
    private Workload _workload = null!;
    private AnalyzerRound _round = null!;

    [Params(WorkloadKind.StatusMethods, WorkloadKind.OrdinaryMethods, WorkloadKind.ManyAssets)]
    public WorkloadKind Work { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _workload = Workload.Of(Work);
        _workload.Verify();
    }

    [IterationSetup(Target = nameof(Nothing))]
    public void PrepareNothing() => Prepare(new IdleAnalyzer());

    [IterationSetup(Target = nameof(Analyzers))]
    public void PrepareAnalyzers() => Prepare(new StatusUsageAnalyzer());

    [Benchmark(Baseline = true)]
    public int Nothing() => _round.Run().Length;

    [Benchmark]
    public int Analyzers() => _round.Run().Length;

    private void Prepare(DiagnosticAnalyzer analyzer) => _round = new AnalyzerRound(_workload, analyzer);
}
