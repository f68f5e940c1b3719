using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Rules.Surroundings;

/// <summary>Places of which one run of a method reaches one.</summary>
internal static class Alternatives
{
    /// <summary>Whether only one of two places is ever reached.</summary>
    public static bool Are(SyntaxNode one, SyntaxNode other)
        => LeavesBefore(one, other) || one.Ancestors().Intersect(other.Ancestors()).First() switch
        {
            IfStatementSyntax { Else: { } otherwise } choice => choice.Statement.Span.Contains(one.Span) != choice.Statement.Span.Contains(other.Span) && (otherwise.Span.Contains(one.Span) || otherwise.Span.Contains(other.Span)),
            ConditionalExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax => true,
            _ => false,
        };

    /// <summary>Whether the block of an earlier place ends in leaving, so that a later one is not reached from there.</summary>
    private static bool LeavesBefore(SyntaxNode one, SyntaxNode other)
        => one.Ancestors().TakeWhile(node => !node.Span.Contains(other.Span)).Any(static node => node is BlockSyntax { Statements: [.., ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax] }
            or ReturnStatementSyntax);
}
