using FloraGen.Analyzers.Tests;
using FloraGen.Benchmarks.Consumers;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Building;

/// <summary>What a client costs each <c>dotnet build</c>: whole processes, after an edit of the program that uses it.</summary>
internal sealed class BuildingTable : IBenchmarkTable
{
    private const int RoundsOfLarge = 3;
    private const string NSwagVersion = "14.7.1";

    /// <summary>More of them, asked for in the environment, steady the medians on a machine that does other work too.</summary>
    private static readonly int s_rounds = int.TryParse(Environment.GetEnvironmentVariable("FLORAGEN_BENCHMARK_ROUNDS"), out int rounds) && rounds > 0 ? rounds : 5;

    private static readonly ConsumerKind[] s_all = [ConsumerKind.FloraGen, ConsumerKind.OwnProject, ConsumerKind.SameCode, ConsumerKind.Nothing, ConsumerKind.NSwag, ConsumerKind.NSwagOnce];

    private static readonly ConsumerKind[] s_ofLarge = [ConsumerKind.FloraGen, ConsumerKind.OwnProject, ConsumerKind.Nothing, ConsumerKind.NSwag];

    public string Name => "building";

    public Section Measure(BenchmarkRequest request)
    {
        using ConsumerFolder folder = new();
        List<DocumentBuilds> all = [DocumentBuilds.Measure(folder, RepositoryPath.Of("spec", "flora.openapi.yaml"), s_all, s_rounds)];
        all.AddRange(LargeDocuments(request).Select(document => DocumentBuilds.Measure(folder, document, s_ofLarge, RoundsOfLarge)));
        return new Section("Builds", Text(all), new Dictionary<string, string> { ["cold"] = BuildingCharts.Cold(all), ["warm"] = BuildingCharts.Warm(all) });
    }

    /// <summary>Those of the command line, or else those that lie beside the repository.</summary>
    private static IReadOnlyList<string> LargeDocuments(BenchmarkRequest request)
    {
        string folder = RepositoryPath.Of("..", "shared", "corpus", "large");
        return request.Documents.Count > 0 || !Directory.Exists(folder)
            ? request.Documents
            : [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)];
    }

    private static string Text(IReadOnlyList<DocumentBuilds> all)
    {
        string memory = ProcessTree.CanBeWatched ? "the peaks of all processes of a cold build, added up" : "not measured on this system";
        return $"""
            `dotnet build --no-restore` of a small program after an edit of its code, with nothing that stays from earlier builds but
            the compiler: cold, it is started for the build; warm, it is a server that has built each program {DocumentBuilds.WarmUps} times. Medians of
            {s_rounds} rounds for FLORA and {RoundsOfLarge} for others, in which the programs take turns. "More" is the difference to the build of the
            program without a client, in the same round. "As files" has the files that FloraGen writes as its own, so that the difference
            to it is what the package itself costs; "own project" has the client in a class library that the program refers to. NSwag {NSwagVersion} runs in each build; "once" skips it while the document does not change.
            Memory: {memory}.

            {string.Join("\n", all.Select(TableOf))}
            {Bars(all[0])}
            """;
    }

    private static string TableOf(DocumentBuilds builds)
    {
        MarkdownTable table = new(builds.Document, "cold", "more", "compiler", "warm", "more", "compiler", "memory", "files", "lines", "assembly");
        foreach (ConsumerKind kind in builds.Kinds)
        {
            ConsumerSizes sizes = builds.Sizes[kind];
            _ = table.Add(
                BuildingCharts.Title(kind),
                Say(builds.Cold.Whole(kind)),
                kind == ConsumerKind.Nothing ? "" : Say(builds.Cold.More(kind, ConsumerKind.Nothing)),
                Say(builds.Cold.Compiler(kind)),
                Say(builds.Warm.Whole(kind)),
                kind == ConsumerKind.Nothing ? "" : Say(builds.Warm.More(kind, ConsumerKind.Nothing)),
                Say(builds.Warm.Compiler(kind)),
                sizes.Peak is { } peak ? Figure.Bytes(peak) : "",
                Figure.Count(sizes.Files),
                Figure.Count(sizes.Lines),
                Figure.Bytes(sizes.AssemblyBytes));
        }

        string failed = string.Concat(builds.Failed.Select(static kind => $" Does not compile: {BuildingCharts.Title(kind)}."));
        return $"{table}\nA compiler that has just started says: FloraGen's generator {Say(builds.Phases.Generator)}, FloraGen's analyzers {Say(builds.Phases.Analyzers)}, all analyzers {Say(builds.Phases.AllAnalyzers)}.{failed}\n";
    }

    private static string Bars(DocumentBuilds flora)
    {
        MarkdownTable table = new("What a build of FLORA's program gains by", "cold", "bar", "warm", "bar");
        foreach ((string what, ConsumerKind without) in new[] { ("removing the generator, with its code kept as files", ConsumerKind.SameCode), ("removing the client", ConsumerKind.Nothing) })
        {
            _ = table.Add(what, Say(flora.Cold.More(ConsumerKind.FloraGen, without)), "1.0 s", Say(flora.Warm.More(ConsumerKind.FloraGen, without)), "0.2 s");
        }

        return table.ToString();
    }

    private static string Say(double milliseconds) => milliseconds switch
    {
        double.NaN => "",
        < 0 => "-" + Figure.Time(-milliseconds * 1e6),
        _ => Figure.Time(milliseconds * 1e6),
    };
}
