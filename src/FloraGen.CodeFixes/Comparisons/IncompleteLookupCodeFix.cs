namespace FloraGen.CodeFixes.Comparisons;

/// <summary>FLORA1008: adds the missing entry, with a value to be looked at.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IncompleteLookupCodeFix() : StatusCodeFix("FLORA1008")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<ElementAccessExpressionSyntax>() is not { ArgumentList.Arguments: [var key] } access
            || request.Catalog.EnumOf(request.Model.GetTypeInfo(key.Expression).Type) is not { } status
            || request.Model.GetSymbolInfo(access.Expression).Symbol?.DeclaringSyntaxReferences is not [var reference]
            || reference.SyntaxTree != request.Model.SyntaxTree
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer: { } initializer }
            || initializer.DescendantNodes().OfType<InitializerExpressionSyntax>().FirstOrDefault() is not { Expressions: [.., var last] } entries
            || Placeholder(request, request.Model.GetTypeInfo(access).Type, entries) is not { } placeholder)
        {
            return [];
        }

        IEnumerable<ExpressionSyntax> added = request.Failures.Select(failure =>
        {
            string member = $"{request.Name(status.Type, entries)}.{failure}";
            string value = placeholder(member);
            return Entry(last is AssignmentExpressionSyntax ? $"[{member}] = {value}" : $"{{ {member}, {value} }}").WithLeadingTrivia(last.GetLeadingTrivia());
        });
        return [new FixOffer($"Add {string.Join(" and ", request.Failures)} to the table", "Add", entries, () => [With(entries, added)])];
    }

    /// <summary>What stands for a value until somebody has thought of one; null where anything would pass for a value.</summary>
    private static Func<string, string>? Placeholder(FixRequest request, ITypeSymbol? type, SyntaxNode at)
    {
        if (type?.SpecialType == SpecialType.System_String)
        {
            return static member => $"nameof({member})";
        }

        if (type is not INamedTypeSymbol { DelegateInvokeMethod: { } invoke } || request.Model.Compilation.GetTypeByMetadataName("System.NotImplementedException") is not { } exception)
        {
            return null;
        }

        string parameters = invoke.Parameters.Length == 1 ? "_" : $"({string.Join(", ", invoke.Parameters.Select(static _ => "_"))})";
        return _ => $"{parameters} => throw new {request.Name(exception, at)}()";
    }

    private static ExpressionSyntax Entry(string text)
        => ((BaseObjectCreationExpressionSyntax)SyntaxFactory.ParseExpression($"new() {{ {text} }}")).Initializer!.Expressions[0].WithoutTrivia();

    private static InitializerExpressionSyntax With(InitializerExpressionSyntax entries, IEnumerable<ExpressionSyntax> added)
    {
        SyntaxNodeOrTokenList list = entries.Expressions.GetWithSeparators();
        bool hasComma = entries.Expressions.SeparatorCount == entries.Expressions.Count;
        foreach (ExpressionSyntax entry in added)
        {
            if (!hasComma)
            {
                ExpressionSyntax last = (ExpressionSyntax)list.Last().AsNode()!;
                SyntaxTriviaList trailing = last.GetTrailingTrivia();
                list = list.Replace(last, last.WithoutTrailingTrivia()).Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(trailing));
            }

            list = list.Add(entry.WithTrailingTrivia(hasComma ? default : SyntaxFactory.TriviaList(SyntaxFactory.ElasticSpace)));
            if (hasComma)
            {
                list = list.Add(SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.ElasticLineFeed));
            }
        }

        return entries.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(list));
    }
}
