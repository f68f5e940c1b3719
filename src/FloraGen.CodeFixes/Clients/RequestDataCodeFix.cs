using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Clients;

/// <summary>FLORA1023: sets the client up for each scope.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RequestDataCodeFix() : StatusCodeFix("FLORA1023")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<LambdaExpressionSyntax>() is { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } } lambda
            && request.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method
            && FloraGen.Analyzers.Symbols.Registrations.Include(method, request.Catalog)
            && OptionsOf(lambda) is { } options)
        {
            string scope = FreeNames.For(request, lambda, "scope");
            yield return new FixOffer("Set the client up for each scope", "Scope", lambda, () => [ForScopes(lambda, scope, options)]) { KeepsLayout = true };
        }
    }

    /// <summary>The name of the one parameter, where no type is written beside it.</summary>
    private static string? OptionsOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax { Parameter.Identifier.ValueText: var name } => name,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: [{ Type: null, Identifier.ValueText: var name }] } => name,
        _ => null,
    };

    private static ParenthesizedLambdaExpressionSyntax ForScopes(LambdaExpressionSyntax lambda, string scope, string options)
    {
        ParenthesizedLambdaExpressionSyntax head = (ParenthesizedLambdaExpressionSyntax)SyntaxFactory.ParseExpression($"({scope}, {options}) => 0");
        ExpressionSyntax[] providers = [.. lambda.Body.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(static access => access.Name.Identifier.ValueText is "GetService" or "GetRequiredService" && access.Parent is InvocationExpressionSyntax)
            .Select(static access => access.Expression)];
        CSharpSyntaxNode body = lambda.Body.ReplaceNodes(providers, (old, _) => SyntaxFactory.IdentifierName(scope).WithTriviaFrom(old));
        return head.WithModifiers(lambda.Modifiers)
            .WithArrowToken(lambda.ArrowToken)
            .WithBlock(body as BlockSyntax)
            .WithExpressionBody(body as ExpressionSyntax)
            .WithTriviaFrom(lambda);
    }
}
