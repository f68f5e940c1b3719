using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace FloraGen.Benchmarks.Running;

/// <summary>Shorter than the usual one, since this table has some fifty benchmarks.</summary>
internal static class RunningJob
{
    public static Job Brief { get; } = Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(100))
        .WithWarmupCount(10)
        .WithIterationCount(15)
        .WithEvaluateOverhead(false)
        .WithId("Brief");
}
