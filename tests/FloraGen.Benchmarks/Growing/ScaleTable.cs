using FloraGen.Benchmarks.Compiling;
using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Typing;
using Microsoft.CodeAnalysis;

namespace FloraGen.Benchmarks.Growing;

/// <summary>Whether cost stays in proportion from ten operations to thousands: of generating, of compiling, and of what comes of it, beside peers.</summary>
internal sealed class ScaleTable : IBenchmarkTable
{
    private const int Rounds = 5;
    private const string Ours = "FloraGen";
    private const string NSwag = "NSwag";
    private const string Kiota = "Kiota";

    private static readonly int[] s_operations = [10, 100, 1000, 5000];

    private readonly MarkdownTable _generation = new("operations", "KiB", "FloraGen", "for each operation", "NSwag", "ratio", "Kiota's tool", "ratio");
    private readonly MarkdownTable _compiling = new("operations", "FloraGen", "for each operation", "NSwag", "Kiota", "FloraGen, assembly", "for each operation", "NSwag, assembly", "Kiota, assembly");
    private readonly MarkdownTable _builds = new("operations", "processor time", "most memory");
    private readonly LineChart _generationChart = new("Generating", "operations", "processor time", static x => Figure.Count((long)x), Figure.Time);
    private readonly LineChart _compilingChart = new("Compiling what was generated", "operations", "processor time", static x => Figure.Count((long)x), Figure.Time);
    private readonly LineChart _sizeChart = new("The assembly", "operations", "size", static x => Figure.Count((long)x), Figure.Bytes);
    private readonly Dictionary<(LineChart Chart, string Name), List<(double X, double Y)>> _points = [];

    public string Name => "scale";

    public Section Measure(BenchmarkRequest request)
    {
        // A compiler and generators that have just started would be measured with the first document.
        BenchmarkDocument first = Grown(s_operations[1]);
        for (int round = 0; round < Rounds; round++)
        {
            _ = CompiledCode.Of(Texts(new TypedProject(first).FirstRun()), [], 1);
            _ = CompiledCode.Of([NSwagClient.Generate(first)], [typeof(Newtonsoft.Json.JsonConvert).Assembly.Location], 1);
        }

        foreach (int operations in s_operations)
        {
            Measure(operations, Grown(operations));
        }

        foreach (((LineChart chart, string name), List<(double, double)> points) in _points)
        {
            _ = chart.Add(name, [.. points]);
        }

        return new Section(
            "Ten operations to 5,000",
            $"""
            The documents of "Growth", in processor time, warm: the least of {Rounds} runs, of 2 beyond 1,000 operations. Kiota's tool is a process of its own, which starts anew
            for each document and is measured once. Compiling is parsing and emitting what was generated, with all that comes with it.

            {_generation}
            {_compiling}
            The SDK's compiler in a process of its own, with the generator and the document, as a build starts it:

            {_builds}
            """,
            new Dictionary<string, string> { ["generation"] = _generationChart.ToSvg(), ["compiling"] = _compilingChart.ToSvg(), ["size"] = _sizeChart.ToSvg() });
    }

    private void Measure(int operations, BenchmarkDocument document)
    {
        int rounds = operations > 1000 ? 2 : Rounds;
        TypedProject project = new(document);
        double ours = Least(rounds, () => _ = project.FirstRun()), theirs = Least(rounds, () => _ = NSwagClient.Generate(document));
        CompiledCode ourCode = CompiledCode.Of(Texts(project.Ran), [], rounds);
        CompiledCode theirCode = CompiledCode.Of([NSwagClient.Generate(document)], [typeof(Newtonsoft.Json.JsonConvert).Assembly.Location], rounds);
        string path = Path.Combine(Path.GetTempPath(), $"floragen-scale-{operations}.json");
        File.WriteAllText(path, document.Text);
        (IReadOnlyList<string> Code, double Time)? kiota = KiotaClient.References() is null ? null : KiotaClient.Generate(path);
        File.Delete(path);
        CompiledCode? kiotaCode = kiota is { } made ? CompiledCode.Of(made.Code, KiotaClient.References()!, rounds) : null;
        CompilerProcess? build = CompilerProcess.Run(document);

        string count = Figure.Count(operations);
        _ = _generation.Add(
            count, Figure.Count(document.Text.Length / 1024), Figure.Time(ours), Figure.Time(ours / operations), Figure.Time(theirs), Figure.Ratio(ours, theirs),
            kiota is { } tool ? Figure.Time(tool.Time) : "", kiota is { } other ? Figure.Ratio(ours, other.Time) : "");
        _ = _compiling.Add(
            count, Figure.Time(ourCode.Time), Figure.Time(ourCode.Time / operations), Figure.Time(theirCode.Time), kiotaCode is null ? "" : Figure.Time(kiotaCode.Time),
            Figure.Bytes(ourCode.Bytes), Figure.Bytes(ourCode.Bytes / (double)operations), Figure.Bytes(theirCode.Bytes), kiotaCode is null ? "" : Figure.Bytes(kiotaCode.Bytes));
        if (build is not null)
        {
            _ = _builds.Add(count, Figure.Time(build.Time), Figure.Bytes(build.Peak));
        }

        Point(_generationChart, Ours, ours);
        Point(_generationChart, NSwag, theirs);
        Point(_compilingChart, Ours, ourCode.Time);
        Point(_compilingChart, NSwag, theirCode.Time);
        Point(_sizeChart, Ours, ourCode.Bytes);
        Point(_sizeChart, NSwag, theirCode.Bytes);
        if (kiota is not null && kiotaCode is not null)
        {
            Point(_generationChart, Kiota, kiota.Value.Time);
            Point(_compilingChart, Kiota, kiotaCode.Time);
            Point(_sizeChart, Kiota, kiotaCode.Bytes);
        }

        void Point(LineChart chart, string name, double value)
        {
            if (!_points.TryGetValue((chart, name), out List<(double, double)>? points))
            {
                _points[(chart, name)] = points = [];
            }

            points.Add((operations, value));
        }
    }

    private static BenchmarkDocument Grown(int operations) => new($"{operations}", $"/grown{operations}.openapi.json", GrownDocument.Of(operations));

    private static double Least(int rounds, Action action) => Enumerable.Range(0, rounds).Min(_ => ProcessorTime.Of(action)) * 1e6;

    private static IReadOnlyCollection<string> Texts(GeneratorDriver driver) => [.. driver.GetRunResult().Results[0].GeneratedSources.Select(static source => source.SourceText.ToString())];
}
