using System.Collections.Concurrent;
using Generated.Flora;
using Microsoft.AspNetCore.Http;
using Reliability.Support;

namespace Reliability.Http2;

/// <summary>As many calls at once as anybody makes, over as few connections as the server allows.</summary>
public sealed class ManyStreamsTests
{
    private const int AtOnce = 500;

    private static readonly TimeSpan s_hang = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(AtOnce, 1)]
    [InlineData(100, 5)]
    public async Task FiveHundredCallsAreUnderWayAtOnce(int streams, int connections)
    {
        ConcurrentDictionary<string, bool> seen = new();
        TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        int count = 0;
        await using Http2Server server = await Http2Server.StartAsync(
            isSecure: true,
            async context =>
            {
                _ = seen.TryAdd(context.Connection.Id, true);
                if (Interlocked.Increment(ref count) == AtOnce)
                {
                    all.SetResult();
                }

                await all.Task.WaitAsync(s_hang);
                await context.Response.WriteAsync(RightReplies.Asset);
            },
            streams: streams);
        using HttpClient http = server.CreateHttpClient();
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k", BaseUrl = server.Url, Timeout = s_hang, MaxRetries = 0 });

        AssetRetrieveResponse[] assets = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(index => client.Assets.RetrieveAsync($"a{index}")));

        Assert.All(assets, static asset => Assert.Equal("ast_1", asset.AssetId));
        Assert.InRange(seen.Count, connections, connections + 1);
    }
}
