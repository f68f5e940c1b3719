using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Workloads;

namespace FloraGen.Benchmarks.Analyzing;

/// <summary>What the analyzers cost: with them, minus with one that does nothing, so that the compiler's own work is left out.</summary>
internal sealed class AnalyzerTable : IBenchmarkTable
{
    /// <summary>Fewer, and the figures would hold the work of compiling the compiler's and the analyzers' own code.</summary>
    private const int WarmUps = 30;
    private const int Rounds = 15;

    /// <summary>By then the compiler's and the analyzers' own code is compiled, and a round of a large document takes seconds.</summary>
    private const int EditWarmUps = 5;

    public string Name => "analyzers";

    public Section Measure(BenchmarkRequest request)
    {
        OneCore.Use();
        MarkdownTable table = new("", "with", "without", "cost", "at best", "graphs alone", "bar");
        BarChart chart = new("Analyzers, processor time for each 1,000 methods", ["cost", "bar"], static value => Figure.Three(value) + " ms");
        foreach (WorkloadKind kind in Enum.GetValues<WorkloadKind>())
        {
            Workload workload = Workload.Of(kind);
            workload.Verify();
            CostMeasurement measured = CostMeasurement.Of(workload, WarmUps, Rounds);
            _ = table.Add(workload.Title, In(measured.Analyzers), In(measured.Nothing), In(measured.Difference), In(measured.Least), In(measured.Graphs), $"{workload.Bar} ms");
            _ = chart.Add(workload.Title, Math.Max(0, measured.Difference), workload.Bar ?? 0);
        }

        MarkdownTable edits = new("document", "files", "with", "without", "cost");
        foreach (BenchmarkDocument document in BenchmarkDocument.For(request.Documents))
        {
            EditMeasurement edit = EditMeasurement.Of(document, EditWarmUps, Rounds);
            _ = edits.Add(document.Name, Figure.Count(edit.Files), In(edit.Analyzers), In(edit.Nothing), In(edit.Difference));
        }

        return new Section(
            "Analyzers",
            $"Medians of {Rounds} rounds after {WarmUps} to warm up, of fewer where they take long, on one core, in processor time, on Roslyn {Versions.Roslyn}. \"At best\" compares the quickest round of each; \"graphs alone\" is what the compiler takes for the operations and flow graphs of all the bodies, which an analysis of flow builds on.\n\n{table}\nAfter an edit in an editor, in a file that has nothing to do with the client beside it: a new compilation, and that file analyzed.\n\n{edits}",
            new Dictionary<string, string> { ["cost"] = chart.ToSvg() });
    }

    private static string In(double milliseconds) => Figure.Three(milliseconds) + " ms";
}
