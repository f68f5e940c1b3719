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
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
                && IsNeverNull([.. Results(expression)], context.GetSemanticModel(tree)))
            {
                context.ReportSuppression(Suppression.Create(s_descriptors[diagnostic.Id], diagnostic));
            }
        }

        // Of several results each has to be proven, or be no matter of the status at all.
        bool IsNeverNull(IReadOnlyList<ExpressionSyntax> results, SemanticModel semantics)
            => results.Any(result => IsPayload(result, semantics, model, context))
                && results.All(result => IsPayload(result, semantics, model, context)
                    ? IsProven(result, model, bodies, context)
                    : result is ThrowExpressionSyntax || semantics.GetTypeInfo(result, context.CancellationToken).Nullability.FlowState == NullableFlowState.NotNull);
    }

    /// <summary>The expressions one of which an expression comes to.</summary>
    private static IEnumerable<ExpressionSyntax> Results(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Results(inner),
        ConditionalExpressionSyntax { WhenTrue: var first, WhenFalse: var second } => Results(first).Concat(Results(second)),
        SwitchExpressionSyntax { Arms: var arms } => arms.SelectMany(static arm => Results(arm.Expression)),
        _ => [expression],
    };

    /// <summary>Whether an expression is a member that depends on a status.</summary>
    private static bool IsPayload(ExpressionSyntax expression, SemanticModel semantics, UsageModel model, SuppressionAnalysisContext context)
        => expression is MemberAccessExpressionSyntax access
            && semantics.GetSymbolInfo(access, context.CancellationToken).Symbol is IPropertySymbol member
            && model.CatalogFor(model.OptionsOf(expression.SyntaxTree)).CarrierOf(member.ContainingType)?.Availability(member.OriginalDefinition) is not null;

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
