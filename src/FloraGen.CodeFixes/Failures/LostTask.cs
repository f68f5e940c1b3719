using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;
using Microsoft.CodeAnalysis.Formatting;

namespace FloraGen.CodeFixes.Failures;

/// <summary>Results that get lost on the way: the task is kept as one without a result, or made in a lambda for a helper that is awaited.</summary>
internal static class LostTask
{
    public static FixOffer? Of(FixRequest request, string title)
        => request.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call ? Kept(request, title, call) ?? Given(request, title, call) : null;

    /// <summary>The variable gets the type of what it is given, and what is awaited is looked at.</summary>
    private static FixOffer? Kept(FixRequest request, string title, InvocationExpressionSyntax call)
    {
        if (call.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Type: var type, Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax block } } } variable }
            || TaskShape.ResultOf(request.Model.GetTypeInfo(call).Type) is not { } result
            || request.Catalog.CarrierOf(result) is not { } carrier
            || TaskShape.ResultOf(request.Model.GetTypeInfo(type).Type) is not null
            || request.Model.GetDeclaredSymbol(variable) is not { } local)
        {
            return null;
        }

        List<AwaitExpressionSyntax> awaits = [.. block.DescendantNodes().OfType<ExpressionStatementSyntax>().Select(static statement => statement.Expression).OfType<AwaitExpressionSyntax>()
            .Where(wait => wait.DescendantNodes().OfType<IdentifierNameSyntax>().FirstOrDefault() is { } first && SymbolEqualityComparer.Default.Equals(request.Model.GetSymbolInfo(first).Symbol, local))];
        return awaits is [var only]
            ? new FixOffer(title, "Ensure", block, () => [block.ReplaceNodes(new SyntaxNode[] { type, only.Parent! }, (old, _) => old == type
                ? SyntaxFactory.IdentifierName("var").WithTriviaFrom(type)
                : SyntaxFactory.ParseStatement(Looked(request, carrier, result, only)).WithTriviaFrom(only.Parent!).WithAdditionalAnnotations(Formatter.Annotation))])
            { KeepsLayout = true }
            : null;
    }

    private static string Looked(FixRequest request, Carrier carrier, ITypeSymbol result, AwaitExpressionSyntax wait)
    {
        if (FailureCode.HasEnsure(carrier))
        {
            return FailureCode.Ensured($"({wait.WithoutTrivia()})") + ";";
        }

        string name = FreeNames.For(request, wait, "result");
        return $"{{\n{request.Name(result, wait)} {name} = {wait.WithoutTrivia()};\n{FailureCode.Guard(request, carrier, name, wait)}\n}}";
    }

    /// <summary>The helper hands on what its lambda returns.</summary>
    private static FixOffer? Given(FixRequest request, string title, InvocationExpressionSyntax call)
        => call.Ancestors().TakeWhile(static node => node is not StatementSyntax).OfType<AnonymousFunctionExpressionSyntax>().LastOrDefault() is { Parent: ArgumentSyntax } lambda
            && lambda.FirstAncestorOrSelf<StatementSyntax>() is ExpressionStatementSyntax { Expression: AwaitExpressionSyntax wait }
            && CallResult.Ensured(request, wait) is { } ensured
                ? new FixOffer(title, "Ensure", wait, () => [SyntaxFactory.ParseExpression(ensured).WithTriviaFrom(wait)])
                : null;
}
