using System.Globalization;
using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;
using NSwag.CodeGeneration.CSharp;

namespace FloraGen.Benchmarks.Typing;

/// <summary>What a document costs while its user types, and what it costs NSwag's generator.</summary>
internal sealed class TypingTable : IBenchmarkTable
{
    public string Name => "typing";

    public Section Measure(BenchmarkRequest request)
    {
        IReadOnlyList<BenchmarkDocument> documents = BenchmarkDocument.For(request.Documents);
        MarkdownTable sizes = new("document", "KiB", "files", "lines", "NSwag's lines", "ratio", "surface alone", "ratio", "without reflection", "ratio");
        MarkdownTable traces = new("document", "edit", "outputs that changed, by step", "files written");
        Dictionary<string, int?> lines = [];
        foreach (BenchmarkDocument document in documents)
        {
            int? free = ReflectionFreeNSwag.Lines(document);
            TypedProject project = new(document, tracked: true);
            lines[document.Name] = NSwagClient.Lines(document);
            _ = sizes.Add(
                document.Name,
                Figure.Count(document.Text.Length / 1024),
                Figure.Count(project.Files),
                Figure.Count(project.Lines),
                lines[document.Name] is { } theirs ? Figure.Count(theirs) : "fails",
                lines[document.Name] is { } other ? Figure.Ratio(project.Lines, other) : "",
                Figure.Count(project.LinesSeen),
                lines[document.Name] is { } whole ? Figure.Ratio(project.LinesSeen, whole) : "",
                free is { } alike ? Figure.Count(alike) : "",
                free is { } same ? Figure.Ratio(project.Lines, same) : "");
            Trace("unrelated C#", project.AfterUnrelatedEdit());
            Trace("one description", project.After(project.FirstThatCounts(DocumentEdits.OneDescription(document))));
            Trace("one operation", project.After(project.FirstThatCounts(DocumentEdits.OneOperation(document))));

            void Trace(string edit, Microsoft.CodeAnalysis.GeneratorDriver driver)
            {
                EditTrace trace = EditTrace.Of(driver);
                _ = traces.Add(document.Name, edit, trace.Steps, trace.Files.ToString(CultureInfo.InvariantCulture));
            }
        }

        TypingCost.Documents = documents;
        IReadOnlyList<Measured> unrelated = InProcess.Run<UnrelatedEditCost>(InProcess.Short);
        IReadOnlyList<Measured> typing = InProcess.Run<TypingCost>(InProcess.Long);
        TypingCost.Documents = [.. documents.Where(document => lines[document.Name] is not null)];
        IReadOnlyList<Measured> generation = InProcess.Run<GenerationCost>(InProcess.Long);

        MarkdownTable edits = new("document", "first run", "", "unrelated C# edit", "", "one description", "", "one operation", "");
        BarChart chart = new("Typing: time until the generator is done", ["first run", "one description", "one operation"], static value => Figure.Time(value));
        foreach (string name in documents.Select(static document => document.Name))
        {
            Measured first = Of(typing, nameof(TypingCost.FirstRun), name), description = Of(typing, nameof(TypingCost.OneDescription), name);
            Measured operation = Of(typing, nameof(TypingCost.OneOperation), name), other = Of(unrelated, nameof(UnrelatedEditCost.UnrelatedEdit), name);
            _ = edits.Add([name, .. new[] { first, other, description, operation }.SelectMany(static each => new[] { Figure.Time(each.Median), Figure.Bytes(each.Allocated) })]);
            _ = chart.Add(name, first.Median, description.Median, operation.Median);
        }

        MarkdownTable peers = new("document", "FloraGen", "NSwag", "ratio", "NSwag.Core's reading", "FloraGen allocates", "NSwag allocates", "ratio");
        BarChart peersChart = new("Generating a client from a document's text, warm", ["FloraGen", "NSwag's C# generator", "NSwag.Core's reading alone"], static value => Figure.Time(value));
        foreach (string name in TypingCost.Documents.Select(static document => document.Name))
        {
            Measured ours = Of(generation, nameof(GenerationCost.FloraGen), name), theirs = Of(generation, nameof(GenerationCost.NSwagGenerator), name);
            Measured reading = Of(generation, nameof(GenerationCost.NSwagReading), name);
            _ = peers.Add(
                name, Figure.Time(ours.Median), Figure.Time(theirs.Median), Figure.Ratio(ours.Median, theirs.Median), Figure.Time(reading.Median),
                Figure.Bytes(ours.Allocated), Figure.Bytes(theirs.Allocated), Figure.Ratio(ours.Allocated, theirs.Allocated));
            _ = peersChart.Add(name, ours.Median, theirs.Median, reading.Median);
        }

        return new Section(
            "Typing",
            $"""
            The generator's driver as an editor runs it, warm: medians of 15 runs, and what each run allocates. Roslyn {Versions.Roslyn}, NSwag {Versions.Of(typeof(CSharpClientGenerator))}.
            An edit of the document is a word more in the first description, or `deprecated` on the first operation.

            {edits}
            What these edits made the generator do:

            {traces}
            The same documents with NSwag's C# generator, in the same run, from text to C#:

            {peers}
            And how much code it is, with everything that comes with it. "Surface alone" is what users see of FloraGen's client: documentation,
            the lines that public types and members are declared on, and empty lines between them. NSwag's leaves reading and writing to
            reflection; "without reflection" adds the code that System.Text.Json's source generator writes for the same types, which is what
            FloraGen's client has too. Ratios are FloraGen's lines to NSwag's:

            {sizes}
            """,
            new Dictionary<string, string> { ["time"] = chart.ToSvg(), ["peers"] = peersChart.ToSvg() });
    }

    private static Measured Of(IReadOnlyList<Measured> all, string method, string document)
        => all.First(each => each.Method == method && Equals(each.Parameters["Document"], document));
}
