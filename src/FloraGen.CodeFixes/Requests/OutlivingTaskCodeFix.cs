using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Requests;

/// <summary>FLORA1018: waits for the task while what it needs is there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OutlivingTaskCodeFix() : StatusCodeFix("FLORA1018")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<ReturnStatementSyntax>() is not { Expression: not null } leaving || AwaitPlaces.FunctionAround(leaving) is not { } function)
        {
            yield break;
        }

        bool hasResult = ReturnTypeOf(request, function) is INamedTypeSymbol { TypeArguments.Length: 1 };
        List<ReturnStatementSyntax> returns = [.. function.DescendantNodes(node => node == function || node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax)).OfType<ReturnStatementSyntax>()];
        SyntaxNode changed = function.ReplaceNodes(returns, (_, each) => hasResult ? Awaiting(each) : WithoutResult(each));
        if (WithAsync(changed) is { } made)
        {
            yield return new FixOffer("Await the task", "Await", function, () => [made]) { KeepsLayout = true };
        }
    }

    private static ITypeSymbol? ReturnTypeOf(FixRequest request, SyntaxNode function)
        => ((function is AnonymousFunctionExpressionSyntax ? request.Model.GetSymbolInfo(function).Symbol : request.Model.GetDeclaredSymbol(function)) as IMethodSymbol)?.ReturnType;

    private static ReturnStatementSyntax Awaiting(ReturnStatementSyntax statement)
        => statement.WithExpression(SyntaxFactory.ParseExpression($"await {Operand(statement.Expression!)}").WithTriviaFrom(statement.Expression!));

    /// <summary>A task without a result is waited for by a statement; the method ends behind it, or goes on to a return of its own.</summary>
    private static StatementSyntax WithoutResult(ReturnStatementSyntax statement)
        => SyntaxFactory.ParseStatement($"await {Operand(statement.Expression!)};").WithTriviaFrom(statement);

    private static string Operand(ExpressionSyntax task)
        => task is ConditionalExpressionSyntax or BinaryExpressionSyntax or SwitchExpressionSyntax or AssignmentExpressionSyntax ? $"({task.WithoutTrivia()})" : task.WithoutTrivia().ToString();

    private static SyntaxNode? WithAsync(SyntaxNode function) => function switch
    {
        MethodDeclarationSyntax method when method.Modifiers.Count > 0 => method.WithModifiers(method.Modifiers.Add(Async())),
        MethodDeclarationSyntax method => method.WithReturnType(method.ReturnType.WithLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(Async().WithLeadingTrivia(method.GetLeadingTrivia()))),
        LocalFunctionStatementSyntax local when local.Modifiers.Count > 0 => local.WithModifiers(local.Modifiers.Add(Async())),
        LocalFunctionStatementSyntax local => local.WithReturnType(local.ReturnType.WithLeadingTrivia()).WithModifiers(SyntaxFactory.TokenList(Async().WithLeadingTrivia(local.GetLeadingTrivia()))),
        AnonymousFunctionExpressionSyntax lambda when lambda.Modifiers.Count == 0
            => lambda.WithLeadingTrivia().WithModifiers(SyntaxFactory.TokenList(Async())).WithLeadingTrivia(lambda.GetLeadingTrivia()),
        _ => null,
    };

    private static SyntaxToken Async() => SyntaxFactory.Token(SyntaxKind.AsyncKeyword).WithTrailingTrivia(SyntaxFactory.Space);
}
