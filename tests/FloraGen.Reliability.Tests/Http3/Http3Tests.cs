using System.Collections.Concurrent;
using Generated.Flora;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Reliability.Http2;
using Reliability.Support;

namespace Reliability.Http3;

/// <summary>The same promises over HTTP/3.</summary>
public sealed class Http3Tests
{
    private const int InternalError = 0x102;

    [QuicFact]
    public async Task CallsShareAConnection()
    {
        ConcurrentBag<string> seen = [];
        await using Http2Server server = await StartAsync(async context =>
        {
            seen.Add($"{context.Request.Protocol} {context.Connection.Id}");
            await context.Response.WriteAsync(RightReplies.Asset);
        });
        using HttpClient http = server.CreateHttpClient();
        FloraClient client = Client(http, server);
        _ = await client.Assets.RetrieveAsync("first");

        _ = await Task.WhenAll(Enumerable.Range(0, 50).Select(index => client.Assets.RetrieveAsync($"a{index}")));

        Assert.StartsWith("HTTP/3 ", Assert.Single(seen.Distinct()), StringComparison.Ordinal);
    }

    [QuicFact]
    public async Task StreamThatIsResetIsTriedAgainWithTheSameKeyAndOnceWithout()
    {
        ConcurrentQueue<string> keys = new();
        int count = 0;
        await using Http2Server server = await StartAsync(async context =>
        {
            keys.Enqueue(context.Request.Headers["Idempotency-Key"].ToString());
            if (Interlocked.Increment(ref count) is not 3)
            {
                context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(InternalError);
                return;
            }

            await context.Response.WriteAsync(RightReplies.Created(new Uri("https://upload.example/")));
        });
        using HttpClient http = server.CreateHttpClient();
        FloraClient client = Client(http, server);

        Assert.Equal("ast_1", (await client.Assets.CreateAsync(new() { Source = "s", WorkspaceId = "ws_1" })).AssetId);
        Assert.NotEqual("", Assert.Single(keys.Distinct()));
        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync(HttpMethod.Post, "/x"));

        Assert.Equal(1, error.Attempts);
        Assert.Equal(4, count);
    }

    [QuicFact]
    public async Task ResetInTheBodyIsReadAgain()
    {
        int count = 0;
        await using Http2Server server = await StartAsync(async context =>
        {
            if (Interlocked.Increment(ref count) > 1)
            {
                await context.Response.WriteAsync(RightReplies.Asset);
                return;
            }

            await context.Response.WriteAsync(RightReplies.Asset[..50]);
            await context.Response.Body.FlushAsync();
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(InternalError);
        });
        using HttpClient http = server.CreateHttpClient();

        Assert.Equal("ast_1", (await Client(http, server).Assets.RetrieveAsync("a")).AssetId);
        Assert.Equal(2, count);
    }

    private static Task<Http2Server> StartAsync(RequestDelegate response) => Http2Server.StartAsync(isSecure: true, response, HttpProtocols.Http3);

    private static FloraClient Client(HttpClient http, Http2Server server)
        => new(http, new FloraClientOptions { ApiKey = "k", BaseUrl = server.Url, TimeProvider = new SwiftClock(), Timeout = SwiftClock.LongFrom });
}
