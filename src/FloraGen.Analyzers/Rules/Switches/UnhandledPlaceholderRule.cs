using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules.Surroundings;
using FloraGen.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Rules.Switches;

/// <summary>FLORA1010: a switch names every status but the one for texts that the client does not know.</summary>
internal sealed class UnhandledPlaceholderRule : IUsageRule
{
    public BodyTraits Needs => BodyTraits.Switches;

    public void Check(RuleContext context)
    {
        foreach (SwitchReading reading in context.Switches)
        {
            if (reading.Ids is not [var id])
            {
                continue;
            }

            StatusEnum status = reading.Graph.Table.StatusOf(id)!;
            StatusSet possible = reading.Facts[id].Possible;
            if (!status.Placeholder.IsEmpty && possible.Overlaps(status.Placeholder)
                && reading.OutcomeOf(status.Placeholder).Arm is null
                && !LeavesTheRest(reading.Operation.Syntax)
                && (status.Named & ~status.Placeholder & possible).Members.All(member => reading.OutcomeOf(member).IsNamed))
            {
                context.ReportWithFix(UsageDiagnostics.UnhandledPlaceholder, reading.Location, FixProperties.For(status, status.Placeholder), status.Names(status.Placeholder));
            }
        }
    }

    /// <summary>Whether what stands behind a switch is for what no arm takes: all arms go somewhere else.</summary>
    private static bool LeavesTheRest(SyntaxNode syntax)
        => syntax is SwitchStatementSyntax statement && SyntaxPlaces.HasFollowingStatement(statement) && !SyntaxPlaces.BreaksOf(statement).Any();
}
