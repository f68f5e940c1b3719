namespace FloraGen.CodeFixes.Edits;

/// <summary>Parts of a statement that run on some paths only.</summary>
internal static class ConditionalParts
{
    /// <summary>Whether an expression is reached whenever its statement runs.</summary>
    public static bool AlwaysReach(SyntaxNode expression, StatementSyntax statement)
    {
        for (SyntaxNode node = expression; node != statement && node.Parent is { } parent; node = parent)
        {
            bool isSkipped = parent switch
            {
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression } binary => binary.Right == node,
                AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } assignment => assignment.Right == node,
                ConditionalExpressionSyntax conditional => conditional.Condition != node,
                ConditionalAccessExpressionSyntax access => access.WhenNotNull == node,
                SwitchExpressionArmSyntax or AnonymousFunctionExpressionSyntax or QueryBodySyntax or WhenClauseSyntax => true,
                _ => false,
            };
            if (isSkipped)
            {
                return false;
            }
        }

        return true;
    }
}
