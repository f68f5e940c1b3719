using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>FLORA1003: lets something happen on failure.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SuccessOnlyCodeFix : StatusCodeFix
{
    public SuccessOnlyCodeFix()
        : base("FLORA1003")
    {
    }

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<IfStatementSyntax>() is not { } head)
        {
            yield break;
        }

        IfStatementSyntax last = head;
        while (last.Else?.Statement is IfStatementSyntax next)
        {
            last = next;
        }

        if (TestedStatus.In(request, head.Condition) is { } tested)
        {
            string failures = string.Join(" and ", request.Failures);
            string test = FailureCode.Test(request, tested.Status, tested.StatusText, request.Failures, head);
            string thrown = FailureCode.Throw(request, tested.Status, tested.Carrier, tested.Value, head);
            yield return new FixOffer($"Throw on {failures}", "Throw", last, () => [WithElse(last, $"if ({test}) {{ {thrown}; }}")]);
            yield return new FixOffer("Throw on any other status", "Else", last, () => [WithElse(last, $"{{ {thrown}; }}")]);
        }
    }

    private static IfStatementSyntax WithElse(IfStatementSyntax statement, string text)
        => statement
            .WithStatement(statement.Statement.WithTrailingTrivia(SyntaxFactory.ElasticLineFeed))
            .WithElse(SyntaxFactory.ElseClause(SyntaxFactory.Token(SyntaxKind.ElseKeyword).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.ParseStatement(text))
                .WithTrailingTrivia(statement.GetTrailingTrivia()));
}
