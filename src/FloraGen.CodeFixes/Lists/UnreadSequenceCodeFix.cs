using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Lists;

/// <summary>FLORA1020: goes through the list or stream, or keeps its items where it is gone through twice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnreadSequenceCodeFix() : StatusCodeFix("FLORA1020")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node is IdentifierNameSyntax again)
        {
            if (KeptItems.Of(request, again) is { } offer)
            {
                yield return offer;
            }

            yield break;
        }

        if (request.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !AwaitPlaces.CanAwait(call))
        {
            yield break;
        }

        StatementSyntax? statement = call.FirstAncestorOrSelf<StatementSyntax>() switch
        {
            ExpressionStatementSyntax expression => expression,
            LocalDeclarationStatementSyntax { Declaration.Variables: [{ Initializer.Value: var value }] } declaration when value == call => declaration,
            _ => null,
        };
        if (statement is not null)
        {
            string item = FreeNames.For(request, statement, "item");
            yield return StatementInsertion.Instead(
                "Go through the items",
                "Read",
                statement,
                $"await foreach (var {item} in {call.WithoutTrivia()})\n{{\n// TODO: use {item}.\n}}");
        }
    }
}
