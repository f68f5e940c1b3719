using FloraGen.Analyzers.Rules.Comparisons;
using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>The status that a condition looks at.</summary>
/// <param name="Carrier">The record that has it; null when only the status is at hand.</param>
/// <param name="Value">The expression of the record, or else of the status.</param>
/// <param name="StatusText">The expression of the status.</param>
internal sealed record TestedStatus(StatusEnum Status, Carrier? Carrier, string Value, string StatusText)
{
    /// <returns>Null when the status cannot be named again: a truth was kept, or the record has no name.</returns>
    public static TestedStatus? In(FixRequest request, ExpressionSyntax condition)
        => Within(request, condition) ?? Kept(request, condition);

    private static TestedStatus? Within(FixRequest request, ExpressionSyntax condition)
        => condition.DescendantNodesAndSelf().OfType<ExpressionSyntax>().Select(node => Of(request, node)).FirstOrDefault(static found => found is not null);

    /// <summary>The status that a truth was made of, where that is still what it was.</summary>
    private static TestedStatus? Kept(FixRequest request, ExpressionSyntax condition)
        => condition.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => request.Model.GetSymbolInfo(name).Symbol)
            .OfType<ILocalSymbol>()
            .Where(static local => local.Type.SpecialType == SpecialType.System_Boolean)
            .Select(static local => local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax())
            .OfType<VariableDeclaratorSyntax>()
            .Select(declaration => declaration.Initializer is { } initializer && Within(request, initializer.Value) is { } found && !IsWrittenBetween(found, declaration, condition) ? found : null)
            .FirstOrDefault(static found => found is not null);

    private static bool IsWrittenBetween(TestedStatus found, SyntaxNode start, SyntaxNode end)
        => FixTrial.MemberOf(end).DescendantNodes().OfType<AssignmentExpressionSyntax>()
            .Any(assignment => assignment.SpanStart > start.SpanStart && assignment.Span.End < end.SpanStart
                && (assignment.Left is TupleExpressionSyntax || assignment.Left.ToString() == found.Value));

    private static TestedStatus? Of(FixRequest request, ExpressionSyntax node)
    {
        ITypeSymbol? type = request.Model.GetTypeInfo(node).Type;
        switch (node)
        {
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access
                when request.Model.GetSymbolInfo(access).Symbol is IPropertySymbol property
                    && request.Catalog.CarrierOf(property.ContainingType) is { } carrier
                    && carrier.IsStatus(property.OriginalDefinition):
                return new TestedStatus(carrier.Status, carrier, owner.ToString(), access.ToString());
            case IdentifierNameSyntax name when request.Model.GetSymbolInfo(name).Symbol is ILocalSymbol or IParameterSymbol:
                return request.Catalog.CarrierOf(type) is { } record ? new TestedStatus(record.Status, record, name.ToString(), $"{name}{(IsMaybeNull(request, name) ? "?" : "")}.{record.StatusProperty.Name}")
                    : request.Catalog.EnumOf(type) is { } status ? new TestedStatus(status, null, name.ToString(), name.ToString())
                    : null;
            default:
                return null;
        }
    }

    /// <summary>Whoever asks with <c>?.</c> thinks so, and the compiler believes it.</summary>
    private static bool IsMaybeNull(FixRequest request, IdentifierNameSyntax node)
        => node.Parent is ConditionalAccessExpressionSyntax
            || request.Model.GetTypeInfo(node).Nullability.FlowState == NullableFlowState.MaybeNull;
}
