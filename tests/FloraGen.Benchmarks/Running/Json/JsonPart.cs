using FloraGen.Benchmarks.Measuring;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Running.Json;

/// <summary>JSON by itself: pages of assets, read and written.</summary>
internal static class JsonPart
{
    private const string Text = """
        ### JSON

        Pages of FLORA's assets, from bytes in memory to objects and back. All have the same fifteen members and keep members
        that they do not know. "Ours" is what a method of a client does with a response's body: beyond what the others do it
        refuses a member that stands twice, checks that all of the text is UTF-8, and remembers which optional members came as null. "System.Text.Json,
        source generator" has records with `required` and `init` like ours; "setters only" has classes with setters, which is
        what System.Text.Json is quickest with and where nobody notices a member that is missing. Newtonsoft.Json has the attributes
        that NSwag emits, and reads from a stream as NSwag's clients do. "Only tokens" is `Utf8JsonReader` going over the text and
        doing nothing with it: the floor. Ratios are to System.Text.Json's source generator.
        """;

    private static readonly Comparison s_reading = new(
        nameof(JsonReading.SourceGenerated),
        (nameof(JsonReading.Ours), "ours"),
        (nameof(JsonReading.OursBySerializer), "ours, through JsonSerializer"),
        (nameof(JsonReading.SourceGenerated), "System.Text.Json, source generator"),
        (nameof(JsonReading.SettersOnly), "System.Text.Json, source generator, setters only"),
        (nameof(JsonReading.Reflection), "System.Text.Json, reflection"),
        (nameof(JsonReading.Newtonsoft), "Newtonsoft.Json"),
        (nameof(JsonReading.TokensOnly), "only tokens"));

    private static readonly Comparison s_writing = s_reading with { Titles = s_reading.Titles[..^1] };

    public static RunningPart Measure()
    {
        IReadOnlyList<Measured> reading = InProcess.Run<JsonReading>(RunningJob.Brief), writing = InProcess.Run<JsonWriting>(RunningJob.Brief), growth = InProcess.Run<JsonGrowth>(RunningJob.Brief);
        string text = Text;
        foreach (int assets in Sizes(reading))
        {
            text += $"\n\nReading {Figure.Count(assets)} assets:\n\n{s_reading.AddTo(Comparison.Table(), Of(reading, assets))}";
            text += $"\nWriting {Figure.Count(assets)} assets:\n\n{s_writing.AddTo(Comparison.Table(), Of(writing, assets))}";
        }

        BarChart chart = new("A page of 100 assets", ["read", "write"], Figure.Time);
        foreach ((string method, string title) in s_writing.Titles)
        {
            _ = chart.Add(title.Replace("System.Text.Json", "STJ").Replace("source generator", "generated"), Find(reading, 100, method).Median, Find(writing, 100, method).Median);
        }

        LineChart lines = new("Reading an asset in pages of ever more", "assets in the page", "time for each asset", static size => Figure.Count((long)size), Figure.Time);
        _ = lines.Add("ours", PerAsset(growth, nameof(JsonGrowth.Ours))).Add("System.Text.Json, source generator", PerAsset(growth, nameof(JsonGrowth.SourceGenerated)));
        text += $"\nTime for each asset, in pages of ever more:\n\n{GrowthTable(growth)}";
        return new RunningPart(text, new Dictionary<string, string> { ["json"] = chart.ToSvg(), ["growth"] = lines.ToSvg() });
    }

    private static MarkdownTable GrowthTable(IReadOnlyList<Measured> growth)
    {
        MarkdownTable table = new("assets in the page", "ours", "System.Text.Json, source generator");
        foreach (int assets in Sizes(growth))
        {
            _ = table.Add(
                Figure.Count(assets),
                Figure.Time(Find(growth, assets, nameof(JsonGrowth.Ours)).Median / assets),
                Figure.Time(Find(growth, assets, nameof(JsonGrowth.SourceGenerated)).Median / assets));
        }

        return table;
    }

    private static (double X, double Y)[] PerAsset(IReadOnlyList<Measured> growth, string method)
        => [.. Sizes(growth).Select(assets => ((double)assets, Find(growth, assets, method).Median / assets))];

    private static Measured Find(IEnumerable<Measured> measured, int assets, string method) => Of(measured, assets).Single(one => one.Method == method);

    private static IEnumerable<int> Sizes(IEnumerable<Measured> measured) => measured.Select(static one => (int)one.Parameters["Assets"]!).Distinct().Order();

    private static IEnumerable<Measured> Of(IEnumerable<Measured> measured, int assets) => measured.Where(one => (int)one.Parameters["Assets"]! == assets);
}
