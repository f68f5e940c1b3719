using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Failures;

/// <summary>FLORA1012: throws where the member is not there yet, or waits until it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class SilencedPendingCodeFix() : StatusCodeFix("FLORA1012")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (PayloadUse.Of(request) is not { } use)
        {
            yield break;
        }

        // One item that is not there yet is no reason to end the loop, nor to leave a method otherwise than it does elsewhere.
        if (use.Statement is { } statement && use.Variable is { } variable && MethodStyle.Leaving(request, statement, variable) is { } leaving)
        {
            yield return StatementInsertion.Before(
                $"Leave unless {use.Member.Name} is there",
                "Guard",
                use.Unsilenced(statement),
                FailureCode.ReadyGuard(request, use.Carrier, use.Member, use.Owner, leaving, use.Read),
                statement);
        }

        if (use.Whole != use.Read)
        {
            yield return use.InPlace($"Throw when there is no {use.Member.Name}", "Coalesce", use.OrThrow(request, use.Text));
        }

        if (Fetch(request, use.Variable) is { Expression: MemberAccessExpressionSyntax { Expression: var owner } asked } fetch
            && request.Model.GetSymbolInfo(fetch).Symbol is IMethodSymbol method
            && WaitInstead.Method(request, owner, method, fetch.ArgumentList.Arguments.Count) is { } waiting)
        {
            yield return new FixOffer($"Wait with {waiting.Name}", "Wait", asked.Name, () => [SyntaxFactory.IdentifierName(waiting.Name).WithTriviaFrom(asked.Name)]);
        }
    }

    /// <summary>The call whose result a variable is declared with.</summary>
    private static InvocationExpressionSyntax? Fetch(FixRequest request, ISymbol? variable)
        => variable?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? value.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().FirstOrDefault(call => request.Model.GetSymbolInfo(call).Symbol is IMethodSymbol method && request.Catalog.SourceOf(method) is not null)
            : null;
}
