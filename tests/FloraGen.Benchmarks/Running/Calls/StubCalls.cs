using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Running.HandWritten;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>Whole calls without a network: what is left is the client.</summary>
public class StubCalls
{
    private static readonly byte[] s_asset = SampleJson.Asset("asset_tulip"), s_page20 = SampleJson.AssetPage(20), s_page100 = SampleJson.AssetPage(100);
    private static readonly AssetListParams s_twenty = new() { Limit = 20 }, s_hundred = new() { Limit = 100 };
    private readonly FloraClient _ours = CallTargets.Ours(new StubHandler(Answer), StubHandler.BaseUrl);
    private readonly HandClient _hand = CallTargets.Hand(new StubHandler(Answer), StubHandler.BaseUrl);

    [GlobalSetup]
    public async Task PrepareAsync()
    {
        HandAsset hand = await _hand.RetrieveAsync("asset_tulip").ConfigureAwait(false);
        AssetRetrieveResponse ours = await _ours.Assets.RetrieveAsync("asset_tulip").ConfigureAwait(false);
        HandPage handPage = await _hand.ListAsync(100).ConfigureAwait(false);
        AssetsCursorPage ourPage = await _ours.Assets.ListAsync(s_hundred);
        if (hand.AssetId != ours.AssetId || hand.CreatedAt != ours.CreatedAt || !ourPage.Assets.Select(static asset => asset.AssetId).SequenceEqual(handPage.Assets.Select(static asset => asset.AssetId)))
        {
            throw new InvalidOperationException("The clients read different answers.");
        }
    }

    [Benchmark]
    public Task RetrieveOurs() => _ours.Assets.RetrieveAsync("asset_tulip");

    [Benchmark]
    public Task RetrieveHand() => _hand.RetrieveAsync("asset_tulip");

    [Benchmark]
    public Task List20Ours() => _ours.Assets.ListAsync(s_twenty).AsTask();

    [Benchmark]
    public Task List20Hand() => _hand.ListAsync(20);

    [Benchmark]
    public Task List100Ours() => _ours.Assets.ListAsync(s_hundred).AsTask();

    [Benchmark]
    public Task List100Hand() => _hand.ListAsync(100);

    private static byte[] Answer(HttpRequestMessage request)
        => request.RequestUri!.AbsolutePath.Length > "/assets".Length ? s_asset
            : request.RequestUri.Query.Contains("limit=100", StringComparison.Ordinal) ? s_page100
            : s_page20;
}
