using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>Runs a class of benchmarks in this process, where their parameters are, and without a project to build for each.</summary>
internal static class InProcess
{
    /// <summary>For calls of microseconds: as many in a row as fill an iteration.</summary>
    public static Job Short { get; } = Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(250))
        .WithWarmupCount(8)
        .WithIterationCount(15)
        .WithId("Short");

    /// <summary>For calls of tenths of a second, each of which needs a preparation of its own.</summary>
    public static Job Long { get; } = Job.Default
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(5)
        .WithIterationCount(15)
        .WithInvocationCount(1)
        .WithUnrollFactor(1)
        .WithId("Long");

    /// <returns>A measurement for each benchmark and set of parameters, in the order in which they are written.</returns>
    public static IReadOnlyList<Measured> Run<TBenchmarks>(Job job)
    {
        ManualConfig config = ManualConfig.CreateEmpty()
            .AddJob(job)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(new ProgressLogger())
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "FloraGen.Benchmarks"));
        Summary summary = BenchmarkRunner.Run<TBenchmarks>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.Any(static report => !report.Success))
        {
            throw new InvalidOperationException($"{typeof(TBenchmarks).Name}: {string.Join('\n', summary.ValidationErrors)}; a benchmark failed");
        }

        return [.. summary.Reports.Select(Measured.Of)];
    }
}
