using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Failures;

namespace FloraGen.Analyzers.Rules.Switches;

/// <summary>FLORA1002: a failure reaches a catch-all that does something, but not for the failure alone.</summary>
internal sealed class OnlyCatchAllRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Switches;

    public void Check(RuleContext context)
    {
        foreach (SwitchReading reading in context.Switches)
        {
            SwitchVerdict verdict = reading.VerdictUnder(context.Options.CatchAll);
            if (reading.Ids is [var id] && verdict is { CaughtAlong.IsEmpty: false, Lost.IsEmpty: true }
                && !context.IsReported(reading.Graph, id)
                && !new ValueInsights(reading.Graph, id).IsIsolated(reading.IsOwnLabel))
            {
                context.ReportWithFix(
                    UsageDiagnostics.OnlyCatchAll,
                    reading.Location,
                    FixProperties.For(reading.Graph.Table.StatusOf(id)!, verdict.CaughtAlong),
                    reading.Graph.Table.StatusOf(id)!.Names(verdict.CaughtAlong));
            }
        }
    }
}
