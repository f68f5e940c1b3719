using System.Collections.Immutable;
using FloraGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>
/// One run of an analyzer over a project, as in a build, in a compilation where nothing is bound yet. Not file by file: then
/// the compiler would start the analyzer anew for each.
/// </summary>
internal sealed class AnalyzerRound(Workload workload, DiagnosticAnalyzer analyzer)
{
    private readonly CompilationWithAnalyzers _run = workload.Compilation.Clone().WithAnalyzers(
        [analyzer],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: null,
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false));

    /// <summary>To be called once.</summary>
    public ImmutableArray<Diagnostic> Run() => _run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
}
