using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>Asks the compiler for nothing, as an analyzer may that has found that it is not needed: what remains is what any analyzer at all costs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class AbsentAnalyzer : DiagnosticAnalyzer
{
    /// <summary>An analyzer without any is not run.</summary>
    private static readonly DiagnosticDescriptor s_never = new("ABSENT", "Never", "Never", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static _ => { });
    }
}
