using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Lists;

/// <summary>FLORA1011: goes through the list itself, where the page is for one loop and nothing else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class FirstPageCodeFix() : StatusCodeFix("FLORA1011")
{
    private const string Title = "Go through all pages";

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !AwaitPlaces.CanAwait(call))
        {
            yield break;
        }

        if (call.FirstAncestorOrSelf<ForEachStatementSyntax>() is { } direct && direct.Expression.Span.Contains(call.Span))
        {
            yield return new FixOffer(Title, "All", direct, () => [Over(direct, call)]) { KeepsLayout = true };
        }
        else if (call.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is { Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1 } declaration } page
            && declaration.Parent is BlockSyntax block
            && References(request, page, block) is [var only]
            && only.FirstAncestorOrSelf<ForEachStatementSyntax>() is { } loop
            && loop.Parent == block
            && loop.Expression is MemberAccessExpressionSyntax { Expression: var owner } && owner == only)
        {
            // The comments before the declaration stay before the loop.
            ForEachStatementSyntax over = Over(loop, call);
            SyntaxTriviaList leading = declaration.GetLeadingTrivia().AddRange(loop.GetLeadingTrivia().SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia)));
            bool isNext = block.Statements.IndexOf(loop) == block.Statements.IndexOf(declaration) + 1;
            if (declaration.GetTrailingTrivia().Any(Comments.Include))
            {
                // What stood behind the declaration stands above the loop.
                leading = leading.AddRange(declaration.GetTrailingTrivia().SkipWhile(static trivia => !Comments.Include(trivia))).AddRange(declaration.GetLeadingTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)).Take(1));
            }

            if (isNext || !declaration.GetTrailingTrivia().Concat(declaration.GetLeadingTrivia()).Any(Comments.Include))
            {
                yield return new FixOffer(Title, "All", block, () => [block.WithStatements(SyntaxFactory.List(block.Statements
                    .Where(statement => statement != declaration)
                    .Select(statement => statement == loop ? over.WithLeadingTrivia(isNext ? leading : loop.GetLeadingTrivia()) : statement)))])
                { KeepsLayout = true };
            }
        }
    }

    private static ForEachStatementSyntax Over(ForEachStatementSyntax loop, InvocationExpressionSyntax call)
        => loop.WithAwaitKeyword(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithLeadingTrivia(loop.GetLeadingTrivia()).WithTrailingTrivia(SyntaxFactory.Space))
            .WithForEachKeyword(loop.ForEachKeyword.WithLeadingTrivia())
            .WithExpression(call.WithTriviaFrom(loop.Expression));

    private static IReadOnlyList<IdentifierNameSyntax> References(FixRequest request, VariableDeclaratorSyntax variable, SyntaxNode scope)
        => [.. scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(request.Model.GetSymbolInfo(name).Symbol, request.Model.GetDeclaredSymbol(variable)))];
}
