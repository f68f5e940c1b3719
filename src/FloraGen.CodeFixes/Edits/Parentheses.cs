namespace FloraGen.CodeFixes.Edits;

/// <summary>Parentheses where another expression takes the place of one.</summary>
internal static class Parentheses
{
    /// <summary>An expression with an operator, for the place of another.</summary>
    public static string Around(string text, ExpressionSyntax place) => AreNeeded(place) ? $"({text})" : text;

    /// <summary>An operand, for a place behind or before an operator.</summary>
    public static string AroundOperand(ExpressionSyntax operand)
        => operand is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax or LiteralExpressionSyntax or ThisExpressionSyntax
            ? operand.WithoutTrivia().ToString()
            : $"({operand.WithoutTrivia()})";

    private static bool AreNeeded(ExpressionSyntax place) => place.Parent switch
    {
        ArgumentSyntax or ReturnStatementSyntax or YieldStatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax => false,
        ParenthesizedExpressionSyntax or IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or ForEachStatementSyntax or SwitchStatementSyntax => false,
        LambdaExpressionSyntax or SwitchExpressionArmSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or WhenClauseSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Right != place,
        ConditionalExpressionSyntax conditional => conditional.Condition == place,
        _ => true,
    };
}
