using FloraGen.CodeFixes.Failures;

namespace FloraGen.CodeFixes.Switches;

/// <summary>FLORA1010: adds a catch-all that throws.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnhandledPlaceholderCodeFix() : StatusCodeFix("FLORA1010")
{
    private const string Title = "Throw on any other status";

    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        switch (request.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax))
        {
            case SwitchStatementSyntax statement:
                string thrown = Throw(request, statement);
                SwitchSectionSyntax section = ((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (x)\n{{\ndefault:\n{thrown};\n}}")).Sections[0];
                return [new FixOffer(Title, "Throw", statement, () => [statement.AddSections(section)])];
            case SwitchExpressionSyntax expression when SwitchArmEdit.SubjectOf(request, expression.GoverningExpression) is { } subject:
                return [new FixOffer(Title, "Throw", expression, () => [SwitchArmEdit.WithCatchAll(expression, Throw(request, expression))])];
            default:
                return [];
        }
    }

    private static string Throw(FixRequest request, SyntaxNode at)
        => $"throw new {FailureCode.InvalidOperation(request, at)}(\"The status is newer than this client.\")";
}
