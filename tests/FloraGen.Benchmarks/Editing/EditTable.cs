using System.Globalization;
using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Typing;
using Microsoft.CodeAnalysis;

namespace FloraGen.Benchmarks.Editing;

/// <summary>How long after an edit of one operation an editor knows what the client has.</summary>
internal sealed class EditTable : IBenchmarkTable
{
    private const int WarmUps = 20;
    private const int Rounds = 15;

    public string Name => "edit";

    public Section Measure(BenchmarkRequest request)
    {
        IReadOnlyList<BenchmarkDocument> documents = BenchmarkDocument.For(request.Documents);
        MarkdownTable table = new("document", "files", "changed", "generator", "least", "symbols", "least", "together, least", "diagnostics of what changed");
        BarChart chart = new("One operation is edited: time until its symbols are there", ["generator", "symbols", "diagnostics of what changed"], static value => Figure.Time(value));
        foreach (BenchmarkDocument document in documents)
        {
            EditedProject project = new(document);
            List<double> generator = [], symbols = [], diagnostics = [];
            int changed = 0;
            foreach (MeasuredRound round in MeasuredRound.UpTo(WarmUps, Rounds))
            {
                IReadOnlyList<GeneratedSourceResult> files = [];
                (Compilation Compilation, IReadOnlyList<SyntaxTree> Trees)? after = null;
                Add(generator, round, () => files = project.Changed(project.Generate()));
                Add(symbols, round, () => after = project.Symbols(files));
                Add(diagnostics, round, () => _ = EditedProject.Diagnostics(after!.Value.Compilation, after.Value.Trees));
                changed = files.Count;
            }

            TypedProject whole = new(document);
            _ = table.Add(
                document.Name, Figure.Count(whole.Files), changed.ToString(CultureInfo.InvariantCulture),
                Figure.Time(ProcessorTime.Median(generator)), Figure.Time(generator.Min()), Figure.Time(ProcessorTime.Median(symbols)), Figure.Time(symbols.Min()),
                Figure.Time(generator.Min() + symbols.Min()), Figure.Time(ProcessorTime.Median(diagnostics)));
            _ = chart.Add(document.Name, ProcessorTime.Median(generator), ProcessorTime.Median(symbols), ProcessorTime.Median(diagnostics));
        }

        return new Section(
            "An edit of one operation",
            $"""
            `deprecated` on the first operation, in an editor's steps: the generator runs, each file whose text stayed keeps its tree, the others are
            put into the compilation, and the members of their types are asked for. Processor time, medians and the least of {Rounds} rounds after {WarmUps} to warm up, of fewer where they take long. Roslyn {Versions.Roslyn}.

            {table}
            """,
            new Dictionary<string, string> { ["time"] = chart.ToSvg() });
    }

    private static void Add(List<double> times, MeasuredRound round, Action action)
    {
        double time = ProcessorTime.Of(action) * 1e6;
        if (round.Counts)
        {
            times.Add(time);
        }
    }
}
