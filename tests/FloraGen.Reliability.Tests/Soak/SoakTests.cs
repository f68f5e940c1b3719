using System.Collections.Concurrent;
using System.Text.Json;
using FloraSandbox;
using FloraSandbox.Recording;
using Generated.Flora;
using Xunit.Abstractions;

namespace Reliability.Soak;

/// <summary>
/// One client under 64 tasks, while one attempt in three goes wrong. <c>FLORAGEN_SOAK_CALLS</c> is the number of calls,
/// <c>FLORAGEN_SOAK_SECONDS</c> the time after which no other call begins.
/// </summary>
public sealed class SoakTests(ITestOutputHelper output)
{
    private const int AtOnce = 64;

    /// <summary>Far more than calls leave behind that end, and far less than what thousands would that do not.</summary>
    private const long MaxGrowth = 32 * 1024 * 1024;

    [Fact]
    public async Task EveryCallEndsAsDocumentedAndNothingIsCreatedTwice()
    {
        ConcurrentQueue<string> unobserved = new();
        void Observe(object? sender, UnobservedTaskExceptionEventArgs faults) => unobserved.Enqueue(faults.Exception.ToString());
        TaskScheduler.UnobservedTaskException += Observe;
        try
        {
            CountedConnections connections = new();
            await using SandboxServer server = await SandboxServer.StartAsync(new SandboxOptions { ProcessingTime = TimeSpan.FromMilliseconds(5) });
            HttpClient http = new(connections.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
            ConcurrentQueue<string> created = new();
            SoakCalls calls = await RunAsync(server, http, created);
            http.Dispose();

            output.WriteLine(string.Join(", ", calls.Ends.Select(static end => $"{end.Key}: {end.Value}")));
            Assert.Empty(calls.Unexpected);
            Assert.True(calls.Ends.GetValueOrDefault("result") > 0, "No call succeeded.");
            await connections.AllClosedAsync();
            await CheckAssetsAsync(server, created);
            CollectAll();
            Assert.Empty(unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Observe;
        }
    }

    private async Task<SoakCalls> RunAsync(SandboxServer server, HttpClient http, ConcurrentQueue<string> created)
    {
        int count = SoakSetting.Of("FLORAGEN_SOAK_CALLS", 4_000);
        TimeSpan half = TimeSpan.FromSeconds(SoakSetting.Of("FLORAGEN_SOAK_SECONDS", 24)) / 2;
        Dictionary<string, string> keys = [];
        FloraClient client = new(http, new FloraClientOptions
        {
            ApiKey = server.ApiKey,
            BaseUrl = server.BaseUrl,
            Timeout = TimeSpan.FromMilliseconds(250),
            TotalTimeout = TimeSpan.FromSeconds(5),
            MaxRetryDelay = TimeSpan.FromMilliseconds(10),
            OnSending = static (message, _) => RandomFault.AddAsync(message),
        });
        SoakCalls calls = new(client, server.Faults, created.Enqueue);
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => calls.RunAsync(count / 2, half)));
        TakeKeys(server.Requests, keys);
        long middle = CollectAll();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => calls.RunAsync(count, half)));
        TakeKeys(server.Requests, keys);
        long growth = CollectAll() - middle;
        output.WriteLine($"{growth / 1024} KiB more in the second half");
        Assert.InRange(growth, long.MinValue, MaxGrowth);
        return calls;
    }

    /// <summary>Each file was asked for with one key, however often, and each key belongs to one file.</summary>
    private static void TakeKeys(RequestLog log, Dictionary<string, string> keys)
    {
        foreach (RecordedRequest request in log.Where(static request => request is { Method: "POST", Path: "/api/v1/assets", Body: not null }))
        {
            using JsonDocument body = JsonDocument.Parse(request.Body!);
            string file = body.RootElement.GetProperty("file_name").GetString()!;
            string key = request.Headers["Idempotency-Key"];
            Assert.Equal(key, keys.GetValueOrDefault(file, key));
            keys[file] = key;
        }

        Assert.Equal(keys.Count, keys.Values.Distinct().Count());
        log.Clear();
    }

    private static async Task CheckAssetsAsync(SandboxServer server, IEnumerable<string> created)
    {
        using FloraClient client = new(new FloraClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });
        List<string> names = [];
        await foreach (AssetListResponse asset in client.Assets.ListAsync(new() { WorkspaceId = SoakCalls.Workspace, Limit = 100 }))
        {
            names.Add(asset.Name!);
        }

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Empty(created.Except(names));
    }

    private static long CollectAll()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
