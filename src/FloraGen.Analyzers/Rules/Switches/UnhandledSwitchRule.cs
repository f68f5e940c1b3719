using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Failures;
using FloraGen.Analyzers.Symbols;

namespace FloraGen.Analyzers.Rules.Switches;

/// <summary>FLORA1001: a failure can reach a switch and is lost there.</summary>
internal sealed class UnhandledSwitchRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Switches;

    public void Check(RuleContext context)
    {
        foreach (SwitchReading reading in context.Switches)
        {
            SwitchVerdict verdict = reading.VerdictUnder(context.Options.CatchAll);
            if (verdict.Lost.IsEmpty || reading.Ids.Any(id => IsSeenElsewhere(reading, id) || context.IsReported(reading.Graph, id)))
            {
                continue;
            }

            foreach (int id in reading.Ids)
            {
                context.MarkReported(reading.Graph, id);
            }

            StatusEnum status = reading.Graph.Table.StatusOf(reading.Ids[0])!;
            context.ReportWithFix(
                UsageDiagnostics.UnhandledSwitch,
                reading.Location,
                FixProperties.For(status, verdict.Lost),
                reading.Ids.Count == 1 ? status.Names(verdict.Lost) : Combination(reading, verdict.Combination!));
        }
    }

    /// <summary>Whether the same failure is looked at somewhere else in the body.</summary>
    private static bool IsSeenElsewhere(SwitchReading reading, int id)
    {
        ValueInsights insights = new(reading.Graph, id);
        return insights.ReadsDetail || insights.IsIsolated(node => reading.IsOwnLabel(node) || IsInArm(reading, node));
    }

    private static bool IsInArm(SwitchReading reading, Microsoft.CodeAnalysis.SyntaxNode node)
        => reading.Arms.Any(arm => arm.Body.Any(operation => operation.Syntax.Span.Contains(node.Span)));

    private static string Combination(SwitchReading reading, SwitchOutcome outcome)
        => "(" + string.Join(", ", reading.Ids.Select(id => reading.Graph.Table.StatusOf(id)!.Names(outcome.Values[id]))) + ")";
}
