using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Clients.Flora;
using FloraGen.Benchmarks.Running.Calls;
using FloraGen.Benchmarks.Running.HandWritten;

namespace FloraGen.Benchmarks.Running.Pages;

/// <summary>A list of 1,000 pages with 20 assets each, iterated to its end.</summary>
public class ManyPages
{
    public const int Count = 1_000;

    private static readonly byte[][] s_pages =
        [.. Enumerable.Range(0, Count).Select(static page => SampleJson.AssetPage(20, page + 1 < Count ? $"page_{page + 1}" : null))];

    private readonly FloraClient _ours = CallTargets.Ours(new StubHandler(Respond), StubHandler.BaseUrl);
    private readonly HandClient _hand = CallTargets.Hand(new StubHandler(Respond), StubHandler.BaseUrl);

    [GlobalSetup]
    public async Task PrepareAsync()
        => Agreement.Same([$"{20 * Count}", $"{20 * Count}"], [$"{await Ours().ConfigureAwait(false)}", $"{await Hand().ConfigureAwait(false)}"]);

    [Benchmark]
    public Task<int> Ours() => OursAsync(null);

    [Benchmark]
    public Task<int> Hand() => HandAsync(null);

    /// <param name="seen">Told the number of assets so far.</param>
    internal async Task<int> OursAsync(Action<int>? seen)
    {
        int count = 0;
        await foreach (AssetListResponse asset in _ours.Assets.ListAsync(new AssetListParams { Limit = 20 }).ConfigureAwait(false))
        {
            count += asset.ContentType.Length > 0 ? 1 : 0;
            seen?.Invoke(count);
        }

        return count;
    }

    internal async Task<int> HandAsync(Action<int>? seen)
    {
        int count = 0;
        string? cursor = null;
        do
        {
            HandPage page = await _hand.ListAsync(20, cursor).ConfigureAwait(false);
            foreach (HandListedAsset asset in page.Assets)
            {
                count += asset.ContentType.Length > 0 ? 1 : 0;
                seen?.Invoke(count);
            }

            cursor = page.Meta?.NextCursor;
        }
        while (!string.IsNullOrEmpty(cursor));

        return count;
    }

    private static byte[] Respond(HttpRequestMessage request)
    {
        string query = request.RequestUri!.Query;
        int cursor = query.IndexOf("page_", StringComparison.Ordinal);
        if (cursor < 0)
        {
            return s_pages[0];
        }

        ReadOnlySpan<char> number = query.AsSpan(cursor + "page_".Length);
        int end = number.IndexOf('&');
        return s_pages[int.Parse(end < 0 ? number : number[..end], System.Globalization.CultureInfo.InvariantCulture)];
    }
}
