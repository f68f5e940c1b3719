namespace FloraGen.CodeFixes.Switches;

/// <summary>FLORA1001: gives the failure an arm of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnhandledSwitchCodeFix() : StatusCodeFix("FLORA1001")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
    {
        string failures = string.Join(" and ", request.Failures);
        foreach (FixOffer offer in FailureArm.Throwing(request, $"Throw on {failures}"))
        {
            yield return offer;
        }

        if (request.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax) is SwitchStatementSyntax statement
            && SwitchArmEdit.SubjectOf(request, statement.Expression) is { } subject)
        {
            yield return new FixOffer(
                $"Ignore {failures} explicitly",
                "Ignore",
                statement,
                () => [SwitchArmEdit.WithSection(request, statement, subject, request.Failures, "break;", isFirst: false)])
            { GivesUp = true };
        }
    }
}
