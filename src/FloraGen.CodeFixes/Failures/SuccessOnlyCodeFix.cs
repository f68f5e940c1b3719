using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1003: lets something happen on failure.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SuccessOnlyCodeFix() : StatusCodeFix("FLORA1003")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<IfStatementSyntax>() is not { } head)
        {
            yield break;
        }

        IfStatementSyntax last = head;
        bool isOnlyOfStatus = IsOneTest(head.Condition);
        while (last.Else?.Statement is IfStatementSyntax next)
        {
            last = next;
            isOnlyOfStatus &= IsOneTest(next.Condition);
        }

        string failures = string.Join(" and ", request.Failures);
        if (TestedStatus.In(request, head.Condition) is { } tested)
        {
            string test = FailureCode.Test(request, tested.Status, tested.StatusText, request.Failures, head);
            string thrown = FailureCode.Throw(request, tested.Status, tested.Carrier, tested.Value, head);
            yield return new FixOffer($"Throw on {failures}", "Throw", last, () => [WithElse(last, $"if ({test})\n{{\n{thrown};\n}}")]);
            if (isOnlyOfStatus)
            {
                string other = FailureCode.ThrowUnavailable(request, tested.Carrier, tested.Value, head);
                yield return new FixOffer("Throw on any other status", "Else", last, () => [WithElse(last, $"{{\n{other};\n}}")]);
            }
        }
        else if (EnsuredIn(request, head.Condition) is { } ensured)
        {
            yield return ensured with { Title = $"Throw on {failures}" };
        }
    }

    /// <summary>Whether a condition asks one thing: an <c>else</c> is then for the other statuses, and for nothing else.</summary>
    private static bool IsOneTest(ExpressionSyntax condition) => SyntaxPlaces.Operands(condition).Count() == 1;

    /// <summary>The record has no name: it is looked at where it comes from.</summary>
    private static FixOffer? EnsuredIn(FixRequest request, ExpressionSyntax condition)
        => condition.DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(static node => node is AwaitExpressionSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax)
            .Select(node => (Node: node, Text: CallResult.Ensured(request, node)))
            .Where(static found => found.Text is not null && found.Node.Parent is not AwaitExpressionSyntax)
            .Select(static found => (Old: found.Node.Parent is ParenthesizedExpressionSyntax around ? around : found.Node, found.Text))
            .Select(static found => new FixOffer("", "Throw", found.Old, () => [SyntaxFactory.ParseExpression(found.Text!).WithTriviaFrom(found.Old)]))
            .FirstOrDefault();

    /// <summary>Both branches have braces when one has: a comment behind the first stays there.</summary>
    private static IfStatementSyntax WithElse(IfStatementSyntax statement, string text)
    {
        StatementSyntax then = statement.Statement is BlockSyntax ? statement.Statement : SyntaxFactory.Block(statement.Statement);
        SyntaxTriviaList trailing = statement.Statement is BlockSyntax ? statement.GetTrailingTrivia() : SyntaxFactory.TriviaList(SyntaxFactory.ElasticLineFeed);
        bool hasComment = statement.Statement is BlockSyntax && trailing.Any(static trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return statement
            .WithStatement(hasComment ? then : then.WithTrailingTrivia(SyntaxFactory.ElasticLineFeed))
            .WithElse(SyntaxFactory.ElseClause(SyntaxFactory.Token(SyntaxKind.ElseKeyword).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.ParseStatement(text))
                .WithTrailingTrivia(SyntaxFactory.ElasticLineFeed));
    }
}
