using FloraGen.Benchmarks.Analyzing;
using FloraGen.Benchmarks.Building;
using FloraGen.Benchmarks.Compiling;
using FloraGen.Benchmarks.Editing;
using FloraGen.Benchmarks.Growing;
using FloraGen.Benchmarks.Running;
using FloraGen.Benchmarks.Size;
using FloraGen.Benchmarks.Typing;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>All there are, in the order of the page.</summary>
internal static class BenchmarkTables
{
    private static readonly IBenchmarkTable[] s_all =
        [new TypingTable(), new EditTable(), new GrowthTable(), new ScaleTable(), new CompilingTable(), new BuildingTable(), new RunningTable(), new SizeTable(), new AnalyzerTable(), new CodeTable()];

    public static IReadOnlyList<string> Names { get; } = [.. s_all.Select(static table => table.Name)];

    public static IBenchmarkTable? Find(string name) => Array.Find(s_all, table => table.Name == name);
}
