using FloraGen.Benchmarks.Consumers;
using FloraGen.Benchmarks.Reporting;

namespace FloraGen.Benchmarks.Size;

/// <summary>What a program weighs that is compiled ahead of time, and how it starts.</summary>
internal sealed class SizeTable : IBenchmarkTable
{
    private const int Rounds = 20;

    public string Name => "size";

    public Section Measure(BenchmarkRequest request)
    {
        const string Title = "Native AOT";
        if (NativeLinker.Arguments() is not { } linker)
        {
            return new Section(Title, "Not measured: there is neither clang nor gcc to link with.", new Dictionary<string, string>());
        }

        using ConsumerFolder folder = new();
        Dictionary<NativeProgram, NativeBuild> builds = NativeProgram.All.ToDictionary(static program => program, program => NativeBuild.Publish(folder, program, linker));
        Dictionary<NativeProgram, List<NativeRun>> runs = NativeProgram.All.ToDictionary(static program => program, static _ => new List<NativeRun>());
        for (int round = 0; round < Rounds; round++)
        {
            foreach ((NativeProgram program, List<NativeRun> those) in runs)
            {
                those.Add(NativeRun.Of(builds[program].Executable));
            }
        }

        MarkdownTable table = new("", "warnings", "executable", "", "first response", "", "whole run", "", "peak memory", "");
        BarChart chart = new("Executable, Native AOT", ["size"], Figure.Bytes);
        NativeRuns plain = NativeRuns.Of(runs[NativeProgram.All[0]]);
        foreach (NativeProgram program in NativeProgram.All)
        {
            NativeRuns these = NativeRuns.Of(runs[program]);
            long bytes = builds[program].Bytes;
            _ = table.Add(
                program.Title,
                Figure.Count(builds[program].Warnings),
                Figure.Bytes(bytes),
                Figure.Ratio(bytes, builds[NativeProgram.All[0]].Bytes),
                Figure.Time(these.FirstResponse * 1e6),
                Figure.Ratio(these.FirstResponse, plain.FirstResponse),
                Figure.Time(these.All * 1e6),
                Figure.Ratio(these.All, plain.All),
                these.Peak is { } peak ? Figure.Bytes(peak) : "",
                these.Peak is { } left && plain.Peak is { } right ? Figure.Ratio(left, right) : "");
            _ = chart.Add(program.UsesFloraGen ? "FloraGen" : program.Name, bytes);
        }

        return new Section(
            Title,
            $"""
            A program that creates an asset, waits for it, lists two pages and catches a 404, over loopback: with FLORA's client, and with
            HttpClient and System.Text.Json's source generator ([source](../tests/FloraGen.Benchmarks/Size/Programs)). The hand-written one has the same records, its paging,
            its waiting and an exception with the error's code and request id. It has no retries, idempotency keys, timeouts for each attempt,
            telemetry, unknown members that are kept or values that compare by content. FloraGen's client asks for
            compressed responses, which takes zlib and Brotli into a program: the second row does that too.
            Times are medians of {Rounds} runs that take turns, from the start of the process.

            {table}
            Bar: 0 warnings, and at most 1.1 × the size of the first row.
            """,
            new Dictionary<string, string> { ["bytes"] = chart.ToSvg() });
    }
}
