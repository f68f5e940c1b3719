using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Running.HandWritten;
using FloraGen.Benchmarks.Running.Nswag;

namespace FloraGen.Benchmarks.Running.Json;

/// <summary>A page of assets, from its bytes to objects.</summary>
public class JsonReading
{
    private static readonly JsonSerializerOptions s_reflection = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private byte[] _json = [];

    [Params(100, 10_000)]
    public int Assets { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _json = SampleJson.AssetPage(Assets);
        AssetsCursorPage ours = (AssetsCursorPage)Ours();
        Agreement.Check(ours, (AssetsCursorPage)OursBySerializer(), (HandPage)SourceGenerated(), (HandPage)Reflection(), (PlainPage)SettersOnly(), (NswagPage)Newtonsoft());
    }

    [Benchmark]
    public object Ours() => OurJson.Read(_json);

    [Benchmark]
    public object OursBySerializer() => JsonSerializer.Deserialize(_json, AssetsCursorPage.JsonTypeInfo)!;

    [Benchmark]
    public object SourceGenerated() => JsonSerializer.Deserialize(_json, HandJson.Default.HandPage)!;

    [Benchmark]
    public object SettersOnly() => JsonSerializer.Deserialize(_json, HandJson.Default.PlainPage)!;

    [Benchmark]
    public object Reflection() => JsonSerializer.Deserialize<HandPage>(_json, s_reflection)!;

    [Benchmark]
    public object Newtonsoft() => NswagJson.Read(_json);

    [Benchmark]
    public int TokensOnly()
    {
        Utf8JsonReader reader = new(_json);
        int tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
