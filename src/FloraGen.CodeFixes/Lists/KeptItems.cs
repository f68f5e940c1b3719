using FloraGen.CodeFixes.Edits;

namespace FloraGen.CodeFixes.Lists;

/// <summary>Reads a list once into a variable, so that several loops can go through it.</summary>
internal static class KeptItems
{
    /// <param name="name">One of the places where the list is gone through.</param>
    /// <returns>Null where it is used for anything but loops.</returns>
    public static FixOffer? Of(FixRequest request, IdentifierNameSyntax name)
    {
        if (request.Model.GetSymbolInfo(name).Symbol is not ILocalSymbol local
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax call, Parent.Parent: LocalDeclarationStatementSyntax { Declaration.Variables.Count: 1, Parent: BlockSyntax block } declaration } variable
            || !AwaitPlaces.CanAwait(call))
        {
            return null;
        }

        IdentifierNameSyntax[] uses = [.. block.DescendantNodes().OfType<IdentifierNameSyntax>().Where(each => each.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(request.Model.GetSymbolInfo(each).Symbol, local))];
        if (uses.Length == 0 || Array.Exists(uses, static use => LoopOf(use) is null))
        {
            return null;
        }

        string tokens = string.Join(", ", uses.SelectMany(static use => TokensOf(LoopOf(use)!)).Distinct());
        Dictionary<SyntaxNode, SyntaxNode> changes = uses.ToDictionary(static use => (SyntaxNode)LoopOf(use)!.Expression, static use => (SyntaxNode)use.WithTriviaFrom(LoopOf(use)!.Expression));
        changes[call] = SyntaxFactory.ParseExpression($"await {call.WithoutTrivia()}.ToListAsync({tokens})").WithTriviaFrom(call);
        if (!declaration.Declaration.Type.IsVar)
        {
            changes[declaration.Declaration.Type] = SyntaxFactory.IdentifierName("var").WithTriviaFrom(declaration.Declaration.Type);
        }

        SyntaxToken[] awaits = [.. uses.Select(static use => LoopOf(use)!.AwaitKeyword)];
        return new FixOffer("Keep the items in a list", "Keep", block, () => [block.ReplaceSyntax(
            changes.Keys, (old, _) => changes[old],
            awaits.Concat(awaits.Select(static each => each.GetNextToken())), (old, _) => awaits.Contains(old) ? default : old.WithLeadingTrivia(old.GetPreviousToken().LeadingTrivia),
            [], static (old, _) => old)])
        { KeepsLayout = true };
    }

    /// <summary>The loop that goes through the items of a name, be it with settings of its own.</summary>
    private static ForEachStatementSyntax? LoopOf(IdentifierNameSyntax use)
    {
        ExpressionSyntax sequence = use;
        while (sequence.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "WithCancellation", Parent: InvocationExpressionSyntax wrapped } access && access.Expression == sequence)
        {
            sequence = wrapped;
        }

        return sequence.Parent is ForEachStatementSyntax loop && loop.Expression == sequence && loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword) ? loop : null;
    }

    private static IEnumerable<string> TokensOf(ForEachStatementSyntax loop)
        => loop.Expression.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>()
            .Where(static call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "WithCancellation" })
            .SelectMany(static call => call.ArgumentList.Arguments)
            .Select(static argument => argument.ToString());
}
