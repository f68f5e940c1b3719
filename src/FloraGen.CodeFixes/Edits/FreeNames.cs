namespace FloraGen.CodeFixes.Edits;

/// <summary>Names for new variables.</summary>
internal static class FreeNames
{
    /// <summary>A name that nothing at a place, and no variable of the member, has.</summary>
    public static string For(FixRequest request, SyntaxNode at, string name)
    {
        HashSet<string> taken = [.. request.Model.LookupSymbols(at.SpanStart).Select(static symbol => symbol.Name)];
        taken.UnionWith(FixTrial.MemberOf(at).DescendantNodes().Select(static node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            SingleVariableDesignationSyntax designation => designation.Identifier.ValueText,
            ForEachStatementSyntax loop => loop.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            _ => "",
        }));
        return Enumerable.Range(1, taken.Count + 1).Select(number => number == 1 ? name : name + number).First(candidate => !taken.Contains(candidate));
    }
}
