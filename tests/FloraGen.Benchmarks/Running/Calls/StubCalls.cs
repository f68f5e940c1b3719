using BenchmarkDotNet.Attributes;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>Without a network: what is left is the client.</summary>
public class StubCalls : CallBenchmarks
{
    private static readonly byte[] s_asset = SampleJson.Asset("asset_tulip"), s_page20 = SampleJson.AssetPage(20), s_page100 = SampleJson.AssetPage(100);

    [GlobalSetup]
    public Task PrepareAsync() => PrepareAsync(static () => new StubHandler(Respond), StubHandler.BaseUrl);

    private static byte[] Respond(HttpRequestMessage request)
        => request.RequestUri!.AbsolutePath.Length > "/assets".Length ? s_asset
            : request.RequestUri.Query.Contains("limit=100", StringComparison.Ordinal) ? s_page100
            : s_page20;
}
