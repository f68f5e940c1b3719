using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.CodeFixes;

/// <summary>An arm of a switch that throws for the failures that a diagnostic names.</summary>
internal static class FailureArm
{
    /// <returns>Null when the switch is over a tuple: there is more than one arm to choose from.</returns>
    public static (SyntaxNode Old, Func<IReadOnlyList<SyntaxNode>> New)? Throwing(FixRequest request)
    {
        switch (request.Node.FirstAncestorOrSelf<SyntaxNode>(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax))
        {
            case SwitchStatementSyntax statement when SwitchArmEdit.SubjectOf(request, statement.Expression) is { } subject:
                return (statement, () => [SwitchArmEdit.WithSection(request, statement, subject, request.Failures, Throw(subject, statement) + ";")]);
            case SwitchExpressionSyntax expression when SwitchArmEdit.SubjectOf(request, expression.GoverningExpression) is { } subject:
                return (expression, () => [SwitchArmEdit.WithArm(request, expression, subject, request.Failures, Throw(subject, expression))]);
            default:
                return null;
        }

        string Throw(SwitchArmEdit.Subject subject, SyntaxNode at) => FailureCode.Throw(request, subject.Status, subject.Carrier, subject.Value, at);
    }
}
