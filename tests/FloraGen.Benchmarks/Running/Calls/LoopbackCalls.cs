using BenchmarkDotNet.Attributes;
using FloraGen.Benchmarks.Running.Serving;

namespace FloraGen.Benchmarks.Running.Calls;

/// <summary>Over a connection to this machine's own address, HTTP/1.1.</summary>
public class LoopbackCalls : CallBenchmarks
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
