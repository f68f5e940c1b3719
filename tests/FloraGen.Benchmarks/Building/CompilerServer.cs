using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Building;

/// <summary>A compiler server of our own. The first build starts it.</summary>
internal sealed class CompilerServer(ConsumerFolder folder) : IDisposable
{
    private readonly string _id = $"floragen-{Environment.ProcessId}";

    public BuildMode Mode => BuildMode.Warm(_id);

    public void Dispose()
    {
        Command version = folder.DotNet("", ["--version"]).ShouldSucceed(), sdks = folder.DotNet("", ["--list-sdks"]).ShouldSucceed();
        string line = sdks.Text.Split('\n').Single(line => line.StartsWith(version.Text.Trim() + " [", StringComparison.Ordinal));
        string sdk = Path.Combine(line[(line.IndexOf('[') + 1)..line.IndexOf(']')], version.Text.Trim());
        _ = folder.DotNet("", ["exec", Path.Combine(sdk, "Roslyn", "bincore", "VBCSCompiler.dll"), "-shutdown", $"-pipename:{_id}"]);
    }
}
