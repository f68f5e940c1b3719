using System.Collections.Concurrent;
using System.Text.Json;
using Generated.Flora;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Reliability.Support;

namespace Reliability.Http2;

/// <summary>The same promises over HTTP/2, where many calls share a connection and one can end without the others.</summary>
public sealed class Http2Tests
{
    private const int Cancel = 8;
    private const int InternalError = 2;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CallsShareAConnection(bool isSecure)
    {
        ConcurrentBag<string> seen = [];
        await using Http2Server server = await Http2Server.StartAsync(isSecure, async context =>
        {
            seen.Add($"{context.Request.Protocol} {context.Connection.Id}");
            await RespondAsync(context);
        });
        using HttpClient http = server.CreateHttpClient();
        FloraClient client = Client(http, server);
        _ = await client.Assets.RetrieveAsync("first");

        AssetRetrieveResponse[] assets = await Task.WhenAll(Enumerable.Range(0, 50).Select(index => client.Assets.RetrieveAsync($"a{index}")));

        Assert.All(assets, static asset => Assert.Equal("ast_1", asset.AssetId));
        Assert.StartsWith("HTTP/2 ", Assert.Single(seen.Distinct()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Cancel)]
    [InlineData(InternalError)]
    public async Task StreamThatIsResetIsTriedAgainWithTheSameKey(int code)
    {
        ConcurrentQueue<string> keys = new();
        await using Http2Server server = await Http2Server.StartAsync(isSecure: true, async context =>
        {
            keys.Enqueue(context.Request.Headers["Idempotency-Key"].ToString());
            if (keys.Count < 3)
            {
                context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(code);
                return;
            }

            await context.Response.WriteAsync(RightReplies.Created(new Uri("https://upload.example/")));
        });
        using HttpClient http = server.CreateHttpClient();

        AssetCreateResponse created = await Client(http, server).Assets.CreateAsync(new() { Source = "s", WorkspaceId = "ws_1" });

        Assert.Equal("ast_1", created.AssetId);
        Assert.Equal(3, keys.Count);
        Assert.NotEqual("", Assert.Single(keys.Distinct()));
    }

    [Fact]
    public async Task ResetOfACallWithoutAKeyIsTold()
    {
        int count = 0;
        await using Http2Server server = await Http2Server.StartAsync(isSecure: true, context =>
        {
            count++;
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(InternalError);
            return Task.CompletedTask;
        });
        using HttpClient http = server.CreateHttpClient();
        FloraClient client = Client(http, server);

        ApiConnectionException withBody = await Assert.ThrowsAsync<ApiConnectionException>(
            () => client.SendAsync(HttpMethod.Post, "/x", JsonSerializer.SerializeToElement(1)));
        ApiConnectionException without = await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync(HttpMethod.Post, "/x"));

        Assert.Equal(2, count);
        Assert.Contains("idempotency key", withBody.Message, StringComparison.Ordinal);
        Assert.Contains("idempotency key", without.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ResetInTheBodyIsReadAgain()
    {
        int count = 0;
        await using Http2Server server = await Http2Server.StartAsync(isSecure: true, async context =>
        {
            if (Interlocked.Increment(ref count) > 1)
            {
                await RespondAsync(context);
                return;
            }

            await context.Response.WriteAsync(RightReplies.Asset[..50]);
            await context.Response.Body.FlushAsync();
            context.Features.GetRequiredFeature<IHttpResetFeature>().Reset(Cancel);
        });
        using HttpClient http = server.CreateHttpClient();

        Assert.Equal("ast_1", (await Client(http, server).Assets.RetrieveAsync("a")).AssetId);
        Assert.Equal(2, count);
    }

    /// <summary>A call that ends takes no other one with it.</summary>
    [Fact]
    public async Task CancellationOfOneCallLeavesTheOthersOfItsConnectionAlone()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource cancelled = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using Http2Server server = await Http2Server.StartAsync(isSecure: true, async context =>
        {
            if (context.Request.Path.Value!.EndsWith("slow", StringComparison.Ordinal))
            {
                asked.SetResult();
                await cancelled.Task;
            }

            await RespondAsync(context);
        });
        using HttpClient http = server.CreateHttpClient();
        FloraClient client = Client(http, server);
        using CancellationTokenSource source = new();
        Task<AssetRetrieveResponse> slow = client.Assets.RetrieveAsync("slow", cancellationToken: source.Token);
        await asked.Task;

        await source.CancelAsync();

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
        cancelled.SetResult();
        Assert.Equal(source.Token, error.CancellationToken);
        Assert.Equal("ast_1", (await client.Assets.RetrieveAsync("a")).AssetId);
    }

    /// <summary>The server says GOAWAY, and ends when the last call under way has its response.</summary>
    [Fact]
    public async Task CallUnderWayGetsItsResponseWhileTheServerStops()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using Http2Server server = await Http2Server.StartAsync(isSecure: true, async context =>
        {
            asked.SetResult();
            await stopping.Task;
            await RespondAsync(context);
        });
        Uri url = server.Url;
        using HttpClient http = server.CreateHttpClient();
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k", BaseUrl = url, TimeProvider = new SwiftClock(), Timeout = SwiftClock.LongFrom });
        Task<AssetRetrieveResponse> call = client.Assets.RetrieveAsync("a");
        await asked.Task;

        Task stopped = server.StopAsync();
        stopping.SetResult();

        Assert.Equal("ast_1", (await call).AssetId);
        await stopped;
        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Assets.RetrieveAsync("b"));
        Assert.Equal(3, error.Attempts);
    }

    /// <summary>Certificates are the business of the connections; nothing was sent to one that is not trusted.</summary>
    [Fact]
    public async Task CertificateThatNobodyTrustsIsABrokenConnection()
    {
        int count = 0;
        await using Http2Server server = await Http2Server.StartAsync(isSecure: true, context =>
        {
            count++;
            return RespondAsync(context);
        });
        using FloraClient client = new(new FloraClientOptions { ApiKey = "hunter2", BaseUrl = server.Url, TimeProvider = new SwiftClock(), Timeout = SwiftClock.LongFrom });

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.SendAsync(HttpMethod.Post, "/x"));

        Assert.Equal(3, error.Attempts);
        Assert.Equal(0, count);
        Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
    }

    private static Task RespondAsync(HttpContext context) => context.Response.WriteAsync(RightReplies.Asset);

    private static FloraClient Client(HttpClient http, Http2Server server)
        => new(http, new FloraClientOptions { ApiKey = "k", BaseUrl = server.Url, TimeProvider = new SwiftClock(), Timeout = SwiftClock.LongFrom });
}
