using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1006: a loop asks the same again although the last response may have been a failure that nothing was done about.</summary>
internal sealed class EndlessPollingRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Refetches;

    public void Check(RuleContext context)
    {
        foreach (GraphFlow graph in context.Body.Graphs)
        {
            foreach (Refetch refetch in graph.Events.Refetches)
            {
                StatusEnum status = graph.Table.StatusOf(refetch.Id)!;
                StatusSet failures = refetch.Replaced.Possible & refetch.Replaced.Unhandled & status.Failures;
                if (!failures.IsEmpty && !refetch.Replaced.HandedOver
                    && (Decides(refetch.Replaced.Possible, status) || DecidesByPayload(graph, refetch))
                    && graph.IsInLoop(refetch.Block)
                    && LoopOf(graph, refetch) is { } loop
                    && LoopArguments.AreInvariant(AsWritten(refetch.Call, context), loop, context)
                    && !new ValueInsights(graph, refetch.Id).IsSeenAfter(loop.Span.End)
                    && (context.Options.Polling == Polling.All || !IsBounded(graph, refetch, loop)))
                {
                    context.MarkReported(graph, refetch.Id);
                    context.ReportWithFix(
                        UsageDiagnostics.EndlessPolling,
                        loop.GetFirstToken().GetLocation(),
                        FixProperties.For(status, failures).Add(FixProperties.CallStart, refetch.Call.Syntax.SpanStart.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                        status.Names(failures));
                }
            }
        }
    }

    /// <summary>A call with its arguments in it, which a flow graph may have taken out.</summary>
    private static IInvocationOperation AsWritten(IInvocationOperation call, RuleContext context)
        => context.Body.Sources.Invocations.Find(each => each.Syntax == call.Syntax) ?? call;

    /// <summary>Whether some ordinary values end the loop and some keep it going.</summary>
    private static bool Decides(StatusSet possible, StatusEnum status)
        => possible.Overlaps(status.Ordinary) && !status.Ordinary.IsWithin(possible);

    /// <summary>The innermost loop around the call that also tests what it returns.</summary>
    private static StatementSyntax? LoopOf(GraphFlow graph, Refetch refetch)
    {
        ValueInsights insights = new(graph, refetch.Id);
        return SyntaxPlaces.LoopsAround(refetch.Call.Syntax)
            .FirstOrDefault(loop => graph.Events.Tests.Any(test => (test.Entry.Tests || AsksForPayload(graph, test)) && insights.IsOwn(test.Id) && loop.Span.Contains(test.Syntax.Span)));
    }

    /// <summary>Whether what ends the loop is that there is what only a success has.</summary>
    private static bool DecidesByPayload(GraphFlow graph, Refetch refetch)
    {
        ValueInsights insights = new(graph, refetch.Id);
        return graph.Events.Tests.Any(test => insights.IsOwn(test.Id) && AsksForPayload(graph, test)
            && SyntaxPlaces.LoopsAround(refetch.Call.Syntax).FirstOrDefault()?.Span.Contains(test.Syntax.Span) == true);
    }

    /// <summary>Whether a test says that there is no failure, without looking at the status.</summary>
    private static bool AsksForPayload(GraphFlow graph, StatusTest test)
        => !test.Entry.Tests && graph.Table.StatusOf(test.Id) is { } status
            && (!test.Entry.WhenTrue.Overlaps(status.Failures) || !test.Entry.WhenFalse.Overlaps(status.Failures));

    /// <summary>Whether something else than the status can end the loop.</summary>
    private static bool IsBounded(GraphFlow graph, Refetch refetch, StatementSyntax loop)
    {
        ValueInsights insights = new(graph, refetch.Id);
        bool HasTest(SyntaxNode condition) => graph.Events.Tests.Any(test => insights.IsOwn(test.Id) && condition.Span.Contains(test.Syntax.Span));

        ExpressionSyntax? condition = loop switch
        {
            WhileStatementSyntax @while => @while.Condition,
            DoStatementSyntax @do => @do.Condition,
            ForStatementSyntax @for => @for.Condition,
            _ => null,
        };
        return loop is CommonForEachStatementSyntax
            || (condition is not null && SyntaxPlaces.Operands(condition).Any(operand => operand is not LiteralExpressionSyntax && !HasTest(operand)))
            || loop.DescendantNodes().OfType<IfStatementSyntax>().Any(other => !HasTest(other.Condition)
                && other.Statement.DescendantNodesAndSelf().Any(static node => node is BreakStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax));
    }
}
