using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1016: lets the exception go on to the caller.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SwallowedFailureCodeFix() : StatusCodeFix("FLORA1016")
{
    private const string Title = "Let the exception reach the caller";

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<CatchClauseSyntax>() is not { Parent: TryStatementSyntax attempt } clause || AwaitPlaces.IsAsyncVoid(request, clause))
        {
            yield break;
        }

        if (attempt.Catches.Count > 1 || attempt.Finally is not null)
        {
            yield return new FixOffer(Title, "Remove", attempt, () => [attempt.WithCatches(attempt.Catches.Remove(clause))]) { KeepsLayout = true };
        }
        else if (attempt.Parent is BlockSyntax && attempt.Block.Statements.Count > 0 && !HasOwnComment(attempt))
        {
            StatementSyntax[] statements = [.. attempt.Block.Statements];
            statements[0] = statements[0].WithLeadingTrivia(attempt.GetLeadingTrivia().AddRange(statements[0].GetLeadingTrivia().Where(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia))));
            int last = statements.Length - 1;
            if (attempt.GetTrailingTrivia().Any(Comments.Include))
            {
                IEnumerable<SyntaxTrivia> own = statements[last].GetTrailingTrivia().Where(static trivia => !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
                statements[last] = statements[last].WithTrailingTrivia(own.Concat(attempt.GetTrailingTrivia()));
            }

            yield return new FixOffer(Title, "Remove", attempt, () => statements);
        }
    }

    /// <summary>Whether a comment stands beside the braces, and not with a statement: it would have no place.</summary>
    private static bool HasOwnComment(TryStatementSyntax attempt)
        => attempt.DescendantTokens()
            .Where(token => !attempt.Block.Statements.Any(statement => statement.Span.Contains(token.Span)))
            .SelectMany(token => token == attempt.TryKeyword ? token.TrailingTrivia : token == attempt.GetLastToken() ? token.LeadingTrivia : token.LeadingTrivia.Concat(token.TrailingTrivia))
            .Any(Comments.Include);
}
