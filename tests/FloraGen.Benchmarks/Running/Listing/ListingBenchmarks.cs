using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Clients.Listing;
using FloraGen.Benchmarks.Running.Calls;
using FloraGen.Benchmarks.Running.HandWritten;

namespace FloraGen.Benchmarks.Running.Listing;

/// <summary>A page of 100 models, every property of every model read once: Stainless reads JSON when a property is asked for.</summary>
public abstract class ListingBenchmarks
{
    private static readonly ModelListParams s_query = new() { AnthropicVersion = "2023-06-01" };
    private ListingClient? _ours;
    private HandClient? _hand;
    private Anthropic.AnthropicClient? _stainless;

    protected async Task PrepareAsync(Func<HttpMessageHandler> connect, Uri baseUrl)
    {
        _ours = CallTargets.OursForModels(connect(), baseUrl);
        _hand = CallTargets.Hand(connect(), baseUrl);
        _stainless = CallTargets.Stainless(connect(), baseUrl);
        int ours = await Ours().ConfigureAwait(false);
        Agreement.Same([$"{ours}", $"{ours}"], [$"{await Hand().ConfigureAwait(false)}", $"{await Stainless().ConfigureAwait(false)}"]);
    }

    [Benchmark]
    public async Task<int> Ours()
    {
        int sum = 0;
        foreach (ModelInfo model in (await _ours!.Models.ListAsync(s_query)).Data)
        {
            sum += Sum(model.Id, model.DisplayName, model.CreatedAt);
        }

        return sum;
    }

    [Benchmark]
    public async Task<int> Hand()
    {
        int sum = 0;
        foreach (HandModel model in (await _hand!.ListModelsAsync().ConfigureAwait(false)).Data)
        {
            sum += Sum(model.Id, model.DisplayName, model.CreatedAt);
        }

        return sum;
    }

    [Benchmark]
    public async Task<int> Stainless()
    {
        int sum = 0;
        foreach (Anthropic.Models.Models.ModelInfo model in (await _stainless!.Models.List().ConfigureAwait(false)).Items)
        {
            sum += Sum(model.ID, model.DisplayName, model.CreatedAt);
        }

        return sum;
    }

    private static int Sum(string id, string name, DateTimeOffset created) => id.Length + id[^1] + name.Length + name[^1] + created.Year;
}
