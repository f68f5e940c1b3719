using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>
/// Has the compiler make the operations and the flow graph of each body, and looks at neither: no analysis of flow costs less,
/// unless it can do without them.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GraphAnalyzer : DiagnosticAnalyzer
{
    /// <summary>An analyzer without any is not run.</summary>
    private static readonly DiagnosticDescriptor s_never = new("GRAPH", "Never", "Never", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_never];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationBlockAction(static body =>
        {
            foreach (IOperation block in body.OperationBlocks)
            {
                _ = body.GetControlFlowGraph(block);
            }
        });
    }
}
