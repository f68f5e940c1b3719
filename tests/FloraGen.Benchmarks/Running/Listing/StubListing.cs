using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Running.Calls;

namespace FloraGen.Benchmarks.Running.Listing;

/// <summary>Without a network.</summary>
public class StubListing : ListingBenchmarks
{
    private static readonly byte[] s_page = SampleJson.ModelPage(100);

    [GlobalSetup]
    public Task PrepareAsync() => PrepareAsync(static () => new StubHandler(static _ => s_page), StubHandler.BaseUrl);
}
