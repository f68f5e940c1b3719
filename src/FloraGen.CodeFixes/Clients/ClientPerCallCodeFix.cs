using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Clients;

/// <summary>FLORA1017: makes the client before the loop.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ClientPerCallCodeFix() : StatusCodeFix("FLORA1017")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        if (request.Node.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { Declaration.Variables: [{ Initializer.Value: BaseObjectCreationExpressionSyntax made }], Parent: BlockSyntax body } declaration
            || !made.Span.Contains(request.Node.Span)
            || SyntaxPlaces.LoopsAround(declaration).FirstOrDefault() is not { Parent: BlockSyntax } loop
            || body.Parent != loop
            || declaration.GetLeadingTrivia().Any(Comments.Include))
        {
            yield break;
        }

        // The first statement that stays takes over where the declaration stood.
        int index = body.Statements.IndexOf(declaration);
        SyntaxList<StatementSyntax> rest = body.Statements.RemoveAt(index);
        if (index < rest.Count)
        {
            rest = rest.Replace(rest[index], rest[index].WithLeadingTrivia(rest[index].GetLeadingTrivia().SkipWhile(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia))));
        }

        StatementSyntax without = loop.ReplaceNode(body, body.WithStatements(rest));
        yield return StatementInsertion.Before("Make the client before the loop", "Hoist", without, declaration.WithoutLeadingTrivia(), loop);
    }
}
