using System.Text;
using FloraGen.Prism.Tests.Judging;
using FloraGen.Tests;

namespace FloraGen.Prism.Tests.Reporting;

/// <summary>The tables of docs/interoperability.md: what is called of each document, and what Prism cannot judge.</summary>
internal static class PrismPage
{
    public const string Start = "<!-- The calls over Prism, written by FloraGen.Prism.Tests -->\n";
    public const string End = "<!-- Up to here -->\n";

    public static string Path { get; } = RepositoryPath.Of("docs", "interoperability.md");

    public static string Render(IReadOnlyList<DocumentOutcome> outcomes)
    {
        StringBuilder text = new(Start);
        _ = text.Append("\n| document | operations | calls | accepted | excused |\n|---|---|---|---|---|\n");
        foreach (DocumentOutcome outcome in outcomes)
        {
            _ = text.Append(Row(outcome.Document, outcome.Operations, outcome.Calls.Count, outcome.Count(CallEnding.Accepted), outcome.Count(CallEnding.Excused)));
        }

        _ = text.Append(Row(
            "all",
            outcomes.Sum(static outcome => outcome.Operations),
            outcomes.Sum(static outcome => outcome.Calls.Count),
            outcomes.Sum(static outcome => outcome.Count(CallEnding.Accepted)),
            outcomes.Sum(static outcome => outcome.Count(CallEnding.Excused))));
        return text.Append('\n').Append(Excuses(outcomes)).Append(End).ToString();
    }

    private static string Excuses(IReadOnlyList<DocumentOutcome> outcomes)
    {
        StringBuilder text = new("Calls that are excused, each with its reason:\n\n| document | why | operations |\n|---|---|---|\n");
        foreach (DocumentOutcome outcome in outcomes)
        {
            foreach (IGrouping<string, CallOutcome> reason in outcome.Calls.Where(static call => call.Ending == CallEnding.Excused).GroupBy(static call => call.Why))
            {
                IEnumerable<string> operations = reason.GroupBy(static call => call.Operation).Select(static calls => $"`{Cell(calls.Key)}`{Which([.. calls])}");
                _ = text.Append($"| {Cell(outcome.Document)} | {Cell(reason.Key)} | {string.Join(", ", operations)} |\n");
            }
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Both calls of an operation need no word.</summary>
    private static string Which(CallOutcome[] calls) => calls.Length == 2 ? "" : calls[0].IsWhole ? " with everything" : " with what is required";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static string Row(params object[] cells) => $"| {string.Join(" | ", cells)} |\n";
}
