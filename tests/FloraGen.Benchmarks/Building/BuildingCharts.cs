using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Building;

internal static class BuildingCharts
{
    private static readonly ConsumerKind[] s_kinds = Enum.GetValues<ConsumerKind>();

    public static string Title(ConsumerKind kind) => kind switch
    {
        ConsumerKind.Nothing => "no client",
        ConsumerKind.SameCode => "as files",
        ConsumerKind.OwnProject => "FloraGen, own project",
        ConsumerKind.NSwagOnce => "NSwag, once",
        _ => kind.ToString(),
    };

    public static string Cold(IReadOnlyList<DocumentBuilds> all) => Chart("dotnet build, cold compiler", all, static builds => builds.Cold);

    public static string Warm(IReadOnlyList<DocumentBuilds> all) => Chart("dotnet build, warm compiler server", all, static builds => builds.Warm);

    private static string Chart(string title, IReadOnlyList<DocumentBuilds> all, Func<DocumentBuilds, BuildRounds> rounds)
    {
        BarChart chart = new(title, [.. s_kinds.Select(Title)], static milliseconds => Figure.Time(milliseconds * 1e6));
        foreach (DocumentBuilds builds in all)
        {
            _ = chart.Add(builds.Document, [.. s_kinds.Select(kind => rounds(builds).Whole(kind))]);
        }

        return chart.ToSvg();
    }
}
