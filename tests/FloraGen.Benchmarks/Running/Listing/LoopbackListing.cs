using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Running.Serving;

namespace FloraGen.Benchmarks.Running.Listing;

/// <summary>Over a connection to this machine's own address.</summary>
public class LoopbackListing : ListingBenchmarks
{
    private LoopbackProcess? _server;

    [GlobalSetup]
    public Task PrepareAsync()
    {
        _server = new LoopbackProcess();
        return PrepareAsync(static () => new SocketsHttpHandler(), _server.BaseUrl);
    }

    [GlobalCleanup]
    public void Stop() => _server!.Dispose();
}
