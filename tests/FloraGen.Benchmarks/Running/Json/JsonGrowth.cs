using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Running.HandWritten;

namespace FloraGen.Benchmarks.Running.Json;

/// <summary>The same reading with pages of ever more assets: the time of one asset should stay.</summary>
public class JsonGrowth
{
    private byte[] _json = [];

    [Params(10, 100, 1_000, 10_000)]
    public int Assets { get; set; }

    [GlobalSetup]
    public void Prepare() => _json = SampleJson.AssetPage(Assets);

    [Benchmark]
    public object Ours() => OurJson.Read(_json);

    [Benchmark]
    public object SourceGenerated() => JsonSerializer.Deserialize(_json, HandJson.Default.HandPage)!;
}
