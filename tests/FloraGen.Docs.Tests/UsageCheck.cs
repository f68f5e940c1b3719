using System.Collections.Immutable;
using FloraGen.Analyzers;
using FloraGen.Analyzers.Suppressors;
using FloraGen.Docs.Tests.Generation;
using FloraGen.Testing.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Docs.Tests;

/// <summary>What the analyzers say about code.</summary>
internal static class UsageCheck
{
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } = new StatusUsageAnalyzer().SupportedDiagnostics;

    public static IReadOnlyList<SuppressionDescriptor> Suppressions { get; } =
        [.. new DiagnosticSuppressor[] { new UnnamedValueSuppressor(), new ProvenPayloadSuppressor() }.SelectMany(static suppressor => suppressor.SupportedSuppressions)];

    /// <summary>Warnings and infos of the analyzers, and warnings of the compiler that are not suppressed, outside of generated code.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(Compilation compilation)
    {
        // What is off by default is on here: a page shows it.
        Compilation all = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(
            Descriptors.Where(static descriptor => !descriptor.IsEnabledByDefault).Select(static descriptor => KeyValuePair.Create(descriptor.Id, ReportDiagnostic.Warn))));
        CompilationWithAnalyzers run = all.WithAnalyzers(
            [new StatusUsageAnalyzer(), new UnnamedValueSuppressor(), new ProvenPayloadSuppressor()],
            new AnalyzerOptions([], new ItemOptions("MyApp", new Dictionary<string, string>())));
        ImmutableArray<Diagnostic> diagnostics = await run.GetAllDiagnosticsAsync();
        return [.. diagnostics.Where(static diagnostic => !diagnostic.IsSuppressed && diagnostic.Severity >= DiagnosticSeverity.Info)];
    }
}
