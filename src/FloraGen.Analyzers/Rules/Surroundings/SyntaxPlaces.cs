using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>Where code stands in the text.</summary>
internal static class SyntaxPlaces
{
    /// <summary>The statement of an expression, or the whole expression that stands for a body.</summary>
    public static SyntaxNode? StatementOf(SyntaxNode node)
        => node.FirstAncestorOrSelf<SyntaxNode>(static each => each is StatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax { Parent: not VariableDeclaratorSyntax }
            || each.Parent is LambdaExpressionSyntax { ExpressionBody: { } body } && body == each);

    /// <summary>Whether a part of a statement runs on some paths only.</summary>
    public static bool IsOnCondition(SyntaxNode part, SyntaxNode statement)
        => part.Ancestors().TakeWhile(node => node != statement).Any(static node => node is ConditionalExpressionSyntax or SwitchExpressionSyntax or ConditionalAccessExpressionSyntax
            or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression or (int)SyntaxKind.CoalesceExpression });

    /// <summary>The operands of a condition's <c>&amp;&amp;</c> and <c>||</c>.</summary>
    public static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax condition) => condition switch
    {
        ParenthesizedExpressionSyntax { Expression: var inner } => Operands(inner),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both
            => Operands(both.Left).Concat(Operands(both.Right)),
        _ => [condition],
    };

    /// <summary>The loops around code, from the innermost outwards, within its function.</summary>
    public static IEnumerable<StatementSyntax> LoopsAround(SyntaxNode node)
        => node.Ancestors()
            .TakeWhile(static each => each is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax))
            .OfType<StatementSyntax>()
            .Where(static each => each is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax);

    /// <summary>Whether another statement comes behind one, in its block or in those around it.</summary>
    public static bool HasFollowingStatement(StatementSyntax statement)
    {
        for (SyntaxNode? node = statement; node is not null and not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax); node = node.Parent)
        {
            bool isLast = node.Parent switch
            {
                BlockSyntax block => block.Statements.Last() == node,
                SwitchSectionSyntax section => section.Statements.Last() == node,
                CompilationUnitSyntax unit => unit.Members.OfType<GlobalStatementSyntax>().LastOrDefault() == node,
                _ => true,
            };
            if (!isLast)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The <c>break</c>s that leave a loop or a switch.</summary>
    public static IEnumerable<BreakStatementSyntax> BreaksOf(StatementSyntax left)
        => left.DescendantNodes().OfType<BreakStatementSyntax>()
            .Where(leaving => leaving.Ancestors().First(static each => each is SwitchStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax) == left);
}
