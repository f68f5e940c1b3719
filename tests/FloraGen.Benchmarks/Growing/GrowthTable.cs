using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;
using FloraGen.Benchmarks.Typing;

namespace FloraGen.Benchmarks.Growing;

/// <summary>Whether twice the document costs twice the time, and whether a large one can still be typed beside.</summary>
internal sealed class GrowthTable : IBenchmarkTable
{
    private static readonly int[] s_operations = [75, 150, 300, 600, 1200, 2400];

    public string Name => "growth";

    public Section Measure(BenchmarkRequest request)
    {
        IReadOnlyList<BenchmarkDocument> documents = [.. s_operations.Select(static count => new BenchmarkDocument($"{count}", $"/grown{count}.openapi.json", GrownDocument.Of(count)))];
        TypingCost.Documents = documents;
        IReadOnlyList<Measured> unrelated = InProcess.Run<UnrelatedEditCost>(InProcess.Short);
        IReadOnlyList<Measured> typing = InProcess.Run<TypingCost>(InProcess.Long);

        MarkdownTable table = new("operations", "KiB", "files", "lines", "first run", "for each operation", "one description", "one operation", "unrelated C# edit");
        LineChart chart = new("Cost against the size of the document", "operations", "time", static x => Figure.Count((long)x), Figure.Time);
        LineChart keys = new("An unrelated edit against the size of the document", "operations", "time", static x => Figure.Count((long)x), Figure.Time);
        Dictionary<string, List<(double, double)>> lines = [];
        foreach (BenchmarkDocument document in documents)
        {
            TypedProject project = new(document);
            double operations = double.Parse(document.Name);
            double first = Of(typing, nameof(TypingCost.FirstRun)), description = Of(typing, nameof(TypingCost.OneDescription));
            double operation = Of(typing, nameof(TypingCost.OneOperation)), other = Of(unrelated, nameof(UnrelatedEditCost.UnrelatedEdit));
            _ = table.Add(
                Figure.Count((long)operations), Figure.Count(document.Text.Length / 1024), Figure.Count(project.Files), Figure.Count(project.Lines),
                Figure.Time(first), Figure.Time(first / operations), Figure.Time(description), Figure.Time(operation), Figure.Time(other));
            Point("first run", first);
            Point("one description", description);
            Point("one operation", operation);
            Point("unrelated C# edit", other);

            double Of(IReadOnlyList<Measured> all, string method)
                => all.First(each => each.Method == method && Equals(each.Parameters["Document"], document.Name)).Median;

            void Point(string line, double time)
            {
                if (!lines.TryGetValue(line, out List<(double, double)>? points))
                {
                    lines[line] = points = [];
                }

                points.Add((operations, time));
            }
        }

        foreach ((string name, List<(double, double)> points) in lines)
        {
            _ = (name == "unrelated C# edit" ? keys : chart).Add(name, [.. points]);
        }

        return new Section(
            "Growth",
            $"Documents that differ in their size only: resources with {GrownDocument.OperationsOfAResource} operations each. Medians of 15 runs, warm.\n\n{table}",
            new Dictionary<string, string> { ["document"] = chart.ToSvg(), ["keys"] = keys.ToSvg() });
    }
}
