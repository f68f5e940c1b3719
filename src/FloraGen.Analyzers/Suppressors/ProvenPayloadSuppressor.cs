using System.Collections.Immutable;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers.Suppressors;

/// <summary>
/// FLORASPR02: where every path has made sure that the status is one under which a member has its value, nobody needs to
/// write <c>!</c> behind it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProvenPayloadSuppressor : DiagnosticSuppressor
{
    private const string Id = "FLORASPR02";
    private const string Justification = "The status is one under which the member has its value";

    private static readonly ImmutableDictionary<string, SuppressionDescriptor> s_descriptors =
        new[] { "CS8600", "CS8601", "CS8602", "CS8603", "CS8604", "CS8629" }.ToImmutableDictionary(
            static warning => warning,
            static warning => new SuppressionDescriptor(Id, warning, Justification));

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = s_descriptors.Values.ToImmutableArray();

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        AttributeRecognition recognition = new();
        if (!recognition.AppliesTo(context.Compilation))
        {
            return;
        }

        UsageModel model = new(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, recognition);
        Dictionary<SyntaxNode, BodyFlow?> bodies = [];
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (PayloadAt(diagnostic, model, context) is { } payload && IsProven(payload, model, bodies, context))
            {
                context.ReportSuppression(Suppression.Create(s_descriptors[diagnostic.Id], diagnostic));
            }
        }
    }

    /// <summary>The member that the compiler takes for null, if it is one that depends on a status.</summary>
    private static ExpressionSyntax? PayloadAt(Diagnostic diagnostic, UsageModel model, SuppressionAnalysisContext context)
    {
        if (diagnostic.Location.SourceTree is not { } tree)
        {
            return null;
        }

        SyntaxNode? node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        while (node is ParenthesizedExpressionSyntax parenthesized)
        {
            node = parenthesized.Expression;
        }

        return node is MemberAccessExpressionSyntax access
            && context.GetSemanticModel(tree).GetSymbolInfo(access, context.CancellationToken).Symbol is IPropertySymbol member
            && model.CatalogFor(model.OptionsOf(tree)).CarrierOf(member.ContainingType)?.Availability(member.OriginalDefinition) is not null
                ? access
                : null;
    }

    private static bool IsProven(ExpressionSyntax payload, UsageModel model, Dictionary<SyntaxNode, BodyFlow?> bodies, SuppressionAnalysisContext context)
    {
        if (BodyRoots.Around(payload) is not { } root)
        {
            return false;
        }

        if (!bodies.TryGetValue(root, out BodyFlow? body))
        {
            UsageOptions options = model.OptionsOf(root.SyntaxTree);
            body = context.GetSemanticModel(root.SyntaxTree).GetOperation(root, context.CancellationToken) is { } operation
                ? BodyFlow.Of(operation, model.CatalogFor(options), options, context.CancellationToken)
                : null;
            bodies.Add(root, body);
        }

        return body is not null && body.Graphs.Any(graph
            => graph.Events.Payloads.TryGetValue(payload, out (StatusSet Possible, StatusSet Available) read) && read.Possible.IsWithin(read.Available));
    }
}
