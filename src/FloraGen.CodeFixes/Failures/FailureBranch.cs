using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>A branch that a loop has for the failure, and that goes on polling: it gets to end with a throw, and does first what it did.</summary>
internal static class FailureBranch
{
    /// <returns>Null when the loop has no such branch.</returns>
    public static FixOffer? Leaving(FixRequest request, string title, StatementSyntax loop, Carrier carrier)
    {
        foreach (SyntaxNode node in loop.DescendantNodes())
        {
            switch (node)
            {
                case SwitchSectionSyntax { Statements: [.., BreakStatementSyntax or ContinueStatementSyntax] } section
                    when section.Labels.All(label => label is CaseSwitchLabelSyntax { Value: var value } && IsFailure(request, value))
                        && Owner(request, ((SwitchStatementSyntax)section.Parent!).Expression, carrier) is { } owner:
                    return Ending(section.Statements.Last(), owner);
                case IfStatementSyntax { Condition: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } test, Statement: BlockSyntax { Statements: [.., var last] } }
                    when IsFailure(request, test.Right) && Owner(request, test.Left, carrier) is { } owner:
                    return last is ContinueStatementSyntax ? Ending(last, owner) : Behind(last, owner);
                case IfStatementSyntax { Condition: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax guarded } guard, Statement: BlockSyntax { Statements: [.., var last] } }
                    when request.Model.GetSymbolInfo(guard).Symbol is IPropertySymbol property && carrier.IsGuard(property.OriginalDefinition):
                    return last is ContinueStatementSyntax ? Ending(last, guarded.ToString()) : Behind(last, guarded.ToString());
                default:
                    break;
            }
        }

        return null;

        FixOffer Ending(StatementSyntax leaving, string owner)
            => new(title, "Guard", leaving, () => [SyntaxFactory.ParseStatement(Throw(owner, leaving)).WithTriviaFrom(leaving)]);

        FixOffer? Behind(StatementSyntax last, string owner)
            => last is ExpressionStatementSyntax ? StatementInsertion.Behind(title, "Guard", last, Throw(owner, last)) : null;

        string Throw(string owner, SyntaxNode at) => FailureCode.Throw(request, carrier.Status, carrier, owner, at) + ";";
    }

    private static bool IsFailure(FixRequest request, ExpressionSyntax value)
        => request.Model.GetSymbolInfo(value).Symbol is IFieldSymbol field && request.Failures.Contains(field.Name) && request.Catalog.EnumOf(field.ContainingType) is not null;

    /// <summary>The variable whose status an expression is.</summary>
    private static string? Owner(FixRequest request, ExpressionSyntax status, Carrier carrier)
        => status is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access
            && request.Model.GetSymbolInfo(access).Symbol is IPropertySymbol property && carrier.IsStatus(property.OriginalDefinition)
                ? owner.ToString()
                : null;
}
