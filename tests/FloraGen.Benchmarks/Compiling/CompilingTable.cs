using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Typing;

namespace FloraGen.Benchmarks.Compiling;

/// <summary>What the code of a client costs whoever compiles it, beside Kiota's of the same document.</summary>
internal sealed class CompilingTable : IBenchmarkTable
{
    private const int Rounds = 3;

    public string Name => "compiling";

    public Section Measure(BenchmarkRequest request)
    {
        MarkdownTable costs = new("document", "FloraGen", "Kiota", "ratio", "FloraGen, assembly", "Kiota, assembly", "ratio");
        MarkdownTable parts = new("document", "client", "bodies", "metadata", "types", "methods", "properties", "attributes");
        foreach (BenchmarkDocument document in BenchmarkDocument.For(request.Documents))
        {
            Measure(document, costs, parts);
        }

        return new Section(
            "Compiling",
            $"""
            Parsing and emitting the C# of a client, with all that comes with it, for debugging: the least processor time of {Rounds} rounds after one to warm up,
            in which the clients take turns. Kiota's assemblies need its run-time packages, which are not counted.

            {costs}
            What the assemblies are made of, and how many types, methods, properties and attributes they have:

            {parts}
            """,
            new Dictionary<string, string>());
    }

    private static void Measure(BenchmarkDocument document, MarkdownTable costs, MarkdownTable parts)
    {
        string[] ours = [.. new TypedProject(document).FirstRun().GetRunResult().Results[0].GeneratedSources.Select(static source => source.SourceText.ToString())];
        if (KiotaClient.References() is not { } references || KiotaClient.Generate(document.Path) is not { Code: var theirs })
        {
            CompiledCode alone = CompiledCode.Of(ours, [], Rounds);
            _ = costs.Add(document.Name, Figure.Time(alone.Time), "", "", Figure.Bytes(alone.Bytes), "", "");
            Add(parts, document, "FloraGen", alone);
            return;
        }

        IReadOnlyList<CompiledCode> compiled = CompiledCode.InTurn([(ours, []), (theirs, references)], Rounds);
        _ = costs.Add(
            document.Name, Figure.Time(compiled[0].Time), Figure.Time(compiled[1].Time), Figure.Ratio(compiled[0].Time, compiled[1].Time),
            Figure.Bytes(compiled[0].Bytes), Figure.Bytes(compiled[1].Bytes), Figure.Ratio(compiled[0].Bytes, compiled[1].Bytes));
        Add(parts, document, "FloraGen", compiled[0]);
        Add(parts, document, "Kiota", compiled[1]);
    }

    private static void Add(MarkdownTable table, BenchmarkDocument document, string client, CompiledCode code)
    {
        AssemblyParts parts = AssemblyParts.Of(code.Assembly);
        _ = table.Add(
            document.Name, client, Figure.Bytes(parts.Bodies), Figure.Bytes(parts.Metadata),
            Figure.Count(parts.Types), Figure.Count(parts.Methods), Figure.Count(parts.Properties), Figure.Count(parts.Attributes));
    }
}
