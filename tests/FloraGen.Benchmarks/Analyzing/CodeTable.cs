using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Benchmarks.Analyzing;

/// <summary>What the analyzers cost in code that was not written to measure them.</summary>
internal sealed class CodeTable : IBenchmarkTable
{
    private const string Library = "Newtonsoft.Json.dll";

    /// <summary>Where there is a client a round takes seconds, in which the compiler's own code is compiled soon.</summary>
    private const int WarmUps = 2;
    private const int Rounds = 5;

    /// <summary>Where there is none it takes no time at all.</summary>
    private const int ManyRounds = 25;

    public string Name => "code";

    public Section Measure(BenchmarkRequest request)
    {
        OneCore.Use();
        IReadOnlyList<SyntaxTree> own = WrittenCode.OfThisRepository(), library = WrittenCode.Of(Library);
        MarkdownTable table = new("", "lines", "bodies", "with", "without", "cost", "at best", "graphs alone", "bar");
        Row("this repository, no client", own, hasClient: false);
        Row("this repository, beside FLORA's client", own, hasClient: true);
        Row("Newtonsoft.Json, no client", library, hasClient: false);
        Row("Newtonsoft.Json, beside FLORA's client", library, hasClient: true);

        return new Section(
            "Analyzers in code of other ends",
            $"Medians of {Rounds} rounds, and of {ManyRounds} where there is no client, after some to warm up, in turns, on one core, in processor time, on Roslyn {Versions.Roslyn}. This repository's code is all C# under `src`, `samples` and `tests` in one compilation; Newtonsoft.Json's is what a decompiler makes of it. Where there is no client, \"without\" has an analyzer that asks for nothing; beside a client it has one that asks for each body.\n\n{table}",
            new Dictionary<string, string>());

        void Row(string title, IReadOnlyList<SyntaxTree> files, bool hasClient)
        {
            Workload workload = Workload.Of(title, files, hasClient);
            workload.Verify();
            Func<DiagnosticAnalyzer> idle = hasClient ? static () => new IdleAnalyzer() : static () => new AbsentAnalyzer();
            CostMeasurement measured = CostMeasurement.Of(workload, idle, makesGraphs: hasClient, hasClient ? WarmUps : ManyRounds, hasClient ? Rounds : ManyRounds);
            _ = table.Add(
                title,
                Figure.Count(WrittenCode.LinesOf(files)),
                Figure.Count(WrittenCode.BodiesOf(files)),
                In(measured.Analyzers),
                In(measured.Nothing),
                In(measured.Difference),
                In(measured.Least),
                hasClient ? In(measured.Graphs) : "",
                workload.Bar is { } bar ? $"{bar} ms" : "");
        }
    }

    private static string In(double milliseconds) => Figure.Three(milliseconds) + " ms";
}
