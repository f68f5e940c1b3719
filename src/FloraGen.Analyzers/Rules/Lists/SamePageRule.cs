using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Lists;

/// <summary>FLORA1021: a loop goes on for as long as there is a next page, and asks for the same one each time.</summary>
internal sealed class SamePageRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.PageCalls;

    public void Check(RuleContext context)
    {
        foreach (IInvocationOperation call in context.Calls)
        {
            if (context.Catalog.CallOf(call.TargetMethod) is { Page: { } page }
                && CallResults.Awaited(call) is { Parent: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } }
                && SyntaxPlaces.LoopsAround(call.Syntax).FirstOrDefault() is { } loop
                && LastsForPages(loop, local, page, context)
                && LoopArguments.AreInvariant(call, loop, context)
                && !TestMethods.Include(context.Owner))
            {
                context.ReportWithFix(
                    UsageDiagnostics.SamePage,
                    loop.GetFirstToken().GetLocation(),
                    FixProperties.At(call.Syntax),
                    CallResults.NameOf(call));
            }
        }
    }

    /// <summary>Whether the page that a variable holds decides, and nothing else does, when a loop ends.</summary>
    private static bool LastsForPages(StatementSyntax loop, ILocalSymbol local, INamedTypeSymbol page, RuleContext context)
    {
        ExpressionSyntax? condition = loop switch
        {
            WhileStatementSyntax @while => @while.Condition,
            DoStatementSyntax @do => @do.Condition,
            _ => null,
        };
        if (condition is null)
        {
            return false;
        }

        List<SyntaxNode> leads = [.. CallResults.ReferencesTo(local, context.Body.Sources.Root)
            .Where(reference => reference.Parent is IPropertyReferenceOperation { Property: var member } && SymbolEqualityComparer.Default.Equals(member.ContainingType, page)
                && member.Type.SpecialType is SpecialType.System_Boolean or SpecialType.System_String)
            .Select(static reference => reference.Syntax)];
        List<ExpressionSyntax> conditions = [.. ExitsOf(loop).Append(condition).SelectMany(SyntaxPlaces.Operands).Where(static operand => operand is not LiteralExpressionSyntax)];
        return conditions.Count > 0
            && conditions.All(operand => leads.Exists(lead => operand.Span.Contains(lead.Span)))
            && !loop.DescendantNodes().Any(static node => node is ReturnStatementSyntax or ThrowStatementSyntax or ThrowExpressionSyntax or GotoStatementSyntax);
    }

    /// <summary>The conditions under which a loop is left from within; a <c>break</c> under none is one that nobody knows of.</summary>
    private static IEnumerable<ExpressionSyntax> ExitsOf(StatementSyntax loop)
        => SyntaxPlaces.BreaksOf(loop)
            .Select(static leaving => leaving.FirstAncestorOrSelf<IfStatementSyntax>()?.Condition)
            .OfType<ExpressionSyntax>();
}
