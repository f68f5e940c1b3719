namespace FloraGen.CodeFixes.Edits;

/// <summary>Where <c>await</c> can stand, and where an exception can leave.</summary>
internal static class AwaitPlaces
{
    /// <summary>Whether the innermost function is async, and nothing between forbids to wait.</summary>
    public static bool CanAwait(SyntaxNode node)
    {
        foreach (SyntaxNode each in node.AncestorsAndSelf())
        {
            switch (each)
            {
                case LockStatementSyntax or UnsafeStatementSyntax or CatchFilterClauseSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax:
                    return IsAsync(each);
                case CompilationUnitSyntax:
                    return true;
                default:
                    break;
            }
        }

        return false;
    }

    /// <summary>Whether nobody can catch what is thrown: the function is async and returns nothing.</summary>
    public static bool IsAsyncVoid(FixRequest request, SyntaxNode node) => FunctionAround(node) switch
    {
        AnonymousFunctionExpressionSyntax lambda => IsAsync(lambda) && request.Model.GetSymbolInfo(lambda).Symbol is IMethodSymbol { ReturnsVoid: true },
        { } function => IsAsync(function) && request.Model.GetDeclaredSymbol(function) is IMethodSymbol { ReturnsVoid: true },
        null => false,
    };

    /// <summary>The innermost function; null in top-level statements and in initializers.</summary>
    public static SyntaxNode? FunctionAround(SyntaxNode node)
        => node.Ancestors().FirstOrDefault(static each => each is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or AccessorDeclarationSyntax
            or TypeDeclarationSyntax) is { } found and not TypeDeclarationSyntax ? found : null;

    private static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MemberDeclarationSyntax member => member.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => false,
    };
}
