using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Flow;
using FloraGen.Analyzers.Flow.Events;
using FloraGen.Analyzers.Flow.Values;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace FloraGen.Analyzers.Rules.Failures;

/// <summary>FLORA1003: the status is tested for success, or for several values, and nothing happens on failure.</summary>
internal sealed class SuccessOnlyRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Ifs;

    public void Check(RuleContext context)
    {
        if (context.Options.SuccessOnlyTest == SuccessOnlyTest.None)
        {
            return;
        }

        foreach (IConditionalOperation head in context.Body.Sources.Ifs)
        {
            if (IfChain.StartingAt(head) is { HasElse: false } chain)
            {
                foreach (GraphFlow graph in context.Body.Graphs)
                {
                    Check(context, graph, chain);
                }
            }
        }
    }

    private static void Check(RuleContext context, GraphFlow graph, IfChain chain)
    {
        List<StatusTest> tests = graph.Events.Tests.FindAll(test => test.Entry.Tests && graph.Table.StatusOf(test.Id) is not null && chain.IsInCondition(test.Syntax));
        if (tests.Count == 0)
        {
            return;
        }

        for (int index = 0; index < tests.Count; index++)
        {
            StatusTest first = tests[index];
            StatusEnum status = graph.Table.StatusOf(first.Id)!;
            StatusSet failures = first.Before.Possible & status.Failures;
            if (failures.IsEmpty || !IsOurs(first.Before, context.Options) || context.IsReported(graph, first.Id) || tests.FindIndex(test => IsOfSame(test, first)) < index)
            {
                continue;
            }

            List<StatusTest> ofValue = tests.FindAll(test => IsOfSame(test, first));
            if (SkipsFailure(chain, ofValue, status) && !IsSeen(graph, first, chain, status, ofValue))
            {
                context.MarkReported(graph, first.Id);
                context.ReportWithFix(
                    UsageDiagnostics.SuccessOnly,
                    chain.Head.Condition.Syntax.GetLocation(),
                    FixProperties.For(status, failures),
                    status.Names(failures));
            }
        }

        bool IsOfSame(StatusTest one, StatusTest other) => graph.Table.FamilyOf(one.Id) == graph.Table.FamilyOf(other.Id);
    }

    private static bool IsOurs(ValueFacts facts, UsageOptions options)
        => !facts.HandedOver && (facts.Origin == ValueOrigin.Fresh || options.SuccessOnlyTest == SuccessOnlyTest.All);

    /// <summary>Whether the branches are for success alone, or for two values and more, and a failure takes none of them.</summary>
    private static bool SkipsFailure(IfChain chain, IReadOnlyList<StatusTest> tests, StatusEnum status)
    {
        StatusSet taken = Taken(tests);
        if (taken.Overlaps(status.Failures) || !chain.EveryAlternativeHas(tests.Select(static test => test.Syntax)))
        {
            return false;
        }

        int named = status.In(taken & status.Ordinary).Count();
        bool isChain = chain.Length > 1 && named > 1;
        bool isSuccessTest = taken.Overlaps(status.Success) && !SyntaxPlaces.LoopsAround(chain.Head.Syntax).Any();
        return isChain || isSuccessTest;
    }

    /// <summary>The statuses that take one of the branches.</summary>
    private static StatusSet Taken(IEnumerable<StatusTest> tests)
        => tests.Aggregate(StatusSet.None, static (set, test) => set | (test.Before.Possible & (IfChain.IsNegated(test.Syntax) ? test.Entry.WhenFalse : test.Entry.WhenTrue)));

    /// <summary>Whether the failure is noticed after all.</summary>
    private static bool IsSeen(GraphFlow graph, StatusTest first, IfChain chain, StatusEnum status, IEnumerable<StatusTest> tests)
    {
        ValueInsights insights = new(graph, first.Id);
        StatusSet taken = Taken(tests) & status.Success;
        return insights.NamesFailure || insights.ReadsDetail || insights.IsHandedOver || insights.IsWrittenDown
            || insights.IsIsolated(static _ => false)
            || chain.LeavesTheRest || chain.WritesWhatOutlivesIt
            || graph.Events.Contents.Exists(content => insights.IsOwn(content.Id)
                && content.Operation.Syntax.SpanStart > chain.Head.Syntax.SpanStart
                && !chain.IsInBranch(content.Operation.Syntax)
                && !content.Possible.Overlaps(taken));
    }
}
