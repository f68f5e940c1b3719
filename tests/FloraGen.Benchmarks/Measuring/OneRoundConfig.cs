using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>A compilation keeps what was bound, so each iteration is one round over a new one. No project is built for it.</summary>
internal sealed class OneRoundConfig : ManualConfig
{
    public OneRoundConfig() => AddJob(Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(CostTable.WarmUps)
        .WithIterationCount(CostTable.Rounds)
        .WithInvocationCount(1)
        .WithUnrollFactor(1)
        .WithId("OneRound"));
}
