using FloraGen.Analyzers.Symbols;
using FloraGen.CodeFixes.Edits;
using FloraGen.CodeFixes.Failures;

namespace FloraGen.CodeFixes.Switches;

/// <summary>An arm of a switch that throws for the failures that a diagnostic names.</summary>
internal static class FailureArm
{
    /// <returns>Nothing when the switch is over a tuple: there is more than one arm to choose from.</returns>
    public static IEnumerable<FixOffer> Throwing(FixRequest request, string title)
    {
        switch (request.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax))
        {
            case SwitchStatementSyntax statement when SwitchArmEdit.SubjectOf(request, statement.Expression) is { } subject:
                if (NamedFirst(request, title, statement, subject) is { } named)
                {
                    yield return named;
                }

                foreach (bool isFirst in new[] { false, true })
                {
                    yield return new FixOffer(title, "Throw", statement, () => [SwitchArmEdit.WithSection(request, statement, subject, request.Failures, Throw(subject, statement) + ";", isFirst)]);
                }

                break;
            case SwitchExpressionSyntax expression when SwitchArmEdit.SubjectOf(request, expression.GoverningExpression) is { } subject:
                foreach (bool isFirst in new[] { false, true })
                {
                    yield return new FixOffer(title, "Throw", expression, () => [SwitchArmEdit.WithArm(request, expression, subject, request.Failures, Throw(subject, expression), isFirst)]);
                }

                break;
            default:
                break;
        }

        string Throw(SwitchArmEdit.Subject subject, SyntaxNode at) => FailureCode.Throw(request, subject.Status, subject.Carrier, subject.Value, at);
    }

    /// <summary>The record has no name, and only its status is looked at: it gets one before the switch, or its reason is lost.</summary>
    private static FixOffer? NamedFirst(FixRequest request, string title, SwitchStatementSyntax statement, SwitchArmEdit.Subject subject)
    {
        ExpressionSyntax governing = statement.Expression;
        while (governing is ParenthesizedExpressionSyntax parenthesized)
        {
            governing = parenthesized.Expression;
        }

        if (subject.Carrier is not null
            || governing is not MemberAccessExpressionSyntax { Expression: var owner } access
            || request.Catalog.CarrierOf(request.Model.GetTypeInfo(owner).Type) is not { } carrier
            || request.Model.GetSymbolInfo(access).Symbol is not IPropertySymbol property
            || !carrier.IsStatus(property.OriginalDefinition))
        {
            return null;
        }

        string name = FreeNames.For(request, statement, "response");
        ExpressionSyntax value = owner is ParenthesizedExpressionSyntax { Expression: var inner } ? inner : owner;
        SwitchArmEdit.Subject named = new(subject.Status, carrier, name, IsOverRecord: false);
        string thrown = FailureCode.Throw(request, subject.Status, carrier, name, statement) + ";";
        SwitchStatementSyntax changed = SwitchArmEdit.WithSection(request, statement, named, request.Failures, thrown, isFirst: false)
            .WithExpression(SwitchArmEdit.StatusOf(name, carrier).WithTriviaFrom(statement.Expression));
        return StatementInsertion.Instead(title, "Throw", statement, StatementInsertion.Parse($"{request.Name(carrier.Type, statement)} {name} = {value.WithoutTrivia()};"), changed);
    }
}
