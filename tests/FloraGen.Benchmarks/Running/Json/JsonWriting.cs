using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Running.HandWritten;
using FloraGen.Benchmarks.Running.Nswag;

namespace FloraGen.Benchmarks.Running.Json;

/// <summary>A page of assets, from objects to its bytes.</summary>
public class JsonWriting
{
    private static readonly JsonSerializerOptions s_reflection = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
    private AssetsCursorPage? _ours;
    private HandPage? _hand;
    private PlainPage? _plain;
    private NswagPage? _nswag;

    [Params(100, 10_000)]
    public int Assets { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        byte[] json = SampleJson.AssetPage(Assets);
        _ours = OurJson.Read(json);
        _hand = JsonSerializer.Deserialize(json, HandJson.Default.HandPage)!;
        _plain = JsonSerializer.Deserialize(json, HandJson.Default.PlainPage)!;
        _nswag = NswagJson.Read(json);
        Agreement.CheckSame(json, OurJson.Write(_ours).ToArray(), (byte[])OursBySerializer(), (byte[])SourceGenerated(), (byte[])SettersOnly(), (byte[])Reflection(), (byte[])Newtonsoft());
    }

    [Benchmark]
    public object Ours() => OurJson.Write(_ours!);

    [Benchmark]
    public object OursBySerializer() => JsonSerializer.SerializeToUtf8Bytes(_ours!, AssetsCursorPage.JsonTypeInfo);

    [Benchmark]
    public object SourceGenerated() => JsonSerializer.SerializeToUtf8Bytes(_hand!, HandJson.Default.HandPage);

    [Benchmark]
    public object SettersOnly() => JsonSerializer.SerializeToUtf8Bytes(_plain!, HandJson.Default.PlainPage);

    [Benchmark]
    public object Reflection() => JsonSerializer.SerializeToUtf8Bytes(_hand!, s_reflection);

    [Benchmark]
    public object Newtonsoft() => NswagJson.Write(_nswag!);
}
