using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>How a function leaves when it cannot go on: as it does elsewhere.</summary>
internal static class MethodStyle
{
    /// <returns>A statement, or null where the function throws or says nothing of its style.</returns>
    public static string? Leaving(FixRequest request, StatementSyntax statement, ISymbol value)
    {
        if (IsItemOf(request, value, statement))
        {
            return "continue;";
        }

        SyntaxNode? function = AwaitPlaces.FunctionAround(statement);
        SyntaxNode scope = function ?? statement.SyntaxTree.GetRoot();
        List<StatementSyntax> guards = [.. scope.DescendantNodes(node => node == scope || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<IfStatementSyntax>()
            .Where(static guard => guard.Else is null)
            .Select(static guard => guard.Statement is BlockSyntax { Statements: [.., var last] } ? last : guard.Statement)];
        if (guards.Any(static guard => guard is ThrowStatementSyntax))
        {
            return null;
        }

        if (AwaitPlaces.IsAsyncVoid(request, statement))
        {
            return "return;";
        }

        return guards.OfType<ReturnStatementSyntax>()
            .Where(static leaving => leaving.Expression is null or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.FalseLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression })
            .Select(static leaving => leaving.WithoutTrivia().ToString())
            .FirstOrDefault();
    }

    /// <summary>Whether a value is the item of the loop that a statement stands in, so that the loop can go on with the next.</summary>
    private static bool IsItemOf(FixRequest request, ISymbol value, StatementSyntax statement)
        => statement.Ancestors().FirstOrDefault(static each => each is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
                or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or FinallyClauseSyntax) is ForEachStatementSyntax loop
            && SymbolEqualityComparer.Default.Equals(request.Model.GetDeclaredSymbol(loop), value);
}
