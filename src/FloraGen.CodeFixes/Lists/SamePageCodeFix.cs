using FloraGen.Analyzers.Rules.Surroundings;

namespace FloraGen.CodeFixes.Lists;

/// <summary>FLORA1021: fetches the next page, where there is one to go on from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SamePageCodeFix() : StatusCodeFix("FLORA1021")
{
    private const string Next = "GetNextPageAsync";

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Calls.LastOrDefault() is { } call
            && call.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { Left: IdentifierNameSyntax page, Right: AwaitExpressionSyntax { Expression: var awaited } }
            && awaited == call
            && SyntaxPlaces.LoopsAround(call).FirstOrDefault() is WhileStatementSyntax)
        {
            // The token is the only thing that the next page is asked with.
            string? token = call.ArgumentList.Arguments.Select(static argument => argument.Expression).FirstOrDefault(argument => request.Model.GetTypeInfo(argument).Type?.Name == "CancellationToken")?.ToString();
            yield return new FixOffer("Fetch the next page", "Next", call, () => [SyntaxFactory.ParseExpression($"{page.WithoutTrivia()}.{Next}({token})").WithTriviaFrom(call)]);
        }
    }
}
