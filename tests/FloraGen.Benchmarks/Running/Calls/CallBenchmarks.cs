using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Running.HandWritten;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>Whole calls, from the method to the objects.</summary>
public abstract class CallBenchmarks
{
    private static readonly AssetListParams s_twenty = new() { Limit = 20 }, s_hundred = new() { Limit = 100 };
    private FloraClient? _ours;
    private HandClient? _hand;

    protected async Task PrepareAsync(Func<HttpMessageHandler> connect, Uri baseUrl)
    {
        _ours = CallTargets.Ours(connect(), baseUrl);
        _hand = CallTargets.Hand(connect(), baseUrl);
        HandAsset hand = await _hand.RetrieveAsync("asset_tulip").ConfigureAwait(false);
        AssetRetrieveResponse ours = await _ours.Assets.RetrieveAsync("asset_tulip").ConfigureAwait(false);
        Agreement.Same([$"{hand.AssetId} {hand.CreatedAt:O} {hand.Width}"], [$"{ours.AssetId} {ours.CreatedAt:O} {ours.Width}"]);
        foreach (AssetListParams query in new[] { s_twenty, s_hundred })
        {
            HandPage handPage = await _hand.ListAsync(query.Limit).ConfigureAwait(false);
            AssetsCursorPage ourPage = await _ours.Assets.ListAsync(query);
            Agreement.Same(handPage.Assets.Select(static asset => asset.AssetId!), ourPage.Assets.Select(static asset => asset.AssetId!));
        }
    }

    [Benchmark]
    public Task RetrieveOurs() => _ours!.Assets.RetrieveAsync("asset_tulip");

    [Benchmark]
    public Task RetrieveHand() => _hand!.RetrieveAsync("asset_tulip");

    [Benchmark]
    public Task List20Ours() => _ours!.Assets.ListAsync(s_twenty).AsTask();

    [Benchmark]
    public Task List20Hand() => _hand!.ListAsync(20);

    [Benchmark]
    public Task List100Ours() => _ours!.Assets.ListAsync(s_hundred).AsTask();

    [Benchmark]
    public Task List100Hand() => _hand!.ListAsync(100);
}
