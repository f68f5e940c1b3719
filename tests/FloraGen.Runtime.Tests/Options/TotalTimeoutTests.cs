using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Options;

/// <summary>The end of a call, whatever its attempts and waits do.</summary>
public class TotalTimeoutTests
{
    private static readonly TimeSpan s_half = TimeSpan.FromSeconds(50);

    [Fact]
    public async Task AttemptUnderWayEndsWithTheCall()
    {
        HandMovedClock clock = new();
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        StubHandler handler = new(async (_, token) =>
        {
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        });
        Task<AssetRetrieveResponse> call = Client(handler, clock).Assets.RetrieveAsync("a");
        await asked.Task;

        await Task.Delay(s_half, clock);
        await Task.Delay(s_half, clock);

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Equal("No complete response to GET /assets/a within 70 s in all.", error.Message);
        Assert.Equal(1, error.Attempts);
    }

    /// <summary>The first failure says more than the end of the second attempt.</summary>
    [Fact]
    public async Task LastFailureIsTheCause()
    {
        HandMovedClock clock = new();
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        StubHandler handler = new(
            StubHandler.Json(ResponseJson.Error("busy"), HttpStatusCode.ServiceUnavailable, ("retry-after", "50")),
            async (_, token) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("unreachable");
            });
        Task<AssetRetrieveResponse> call = Client(handler, clock).Assets.RetrieveAsync("a");
        await asked.Task;

        await Task.Delay(s_half, clock);

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Equal(2, error.Attempts);
        Assert.Equal("busy", Assert.IsType<ApiServerException>(error.InnerException).ErrorCode);
    }

    [Fact]
    public async Task WaitThatWouldEndTooLateIsNotBegun()
    {
        HandMovedClock clock = new();
        StubHandler handler = new(
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable, ("retry-after", "50")),
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable, ("retry-after", "50")));

        ApiServerException error = await Assert.ThrowsAsync<ApiServerException>(() => Client(handler, clock).Assets.RetrieveAsync("a"));

        Assert.EndsWith("It was not tried again: the total timeout would be over before that.", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Attempts);
        Assert.Equal([s_half], clock.Waits);
    }

    [Fact]
    public async Task CallMayHaveItsOwn()
    {
        HandMovedClock clock = new() { LongFrom = TimeSpan.FromSeconds(30) };
        StubHandler handler = new(
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable, ("retry-after", "25")),
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable, ("retry-after", "25")));

        ApiServerException error = await Assert.ThrowsAsync<ApiServerException>(
            () => Client(handler, clock).Assets.RetrieveAsync("a", new RequestOptions { TotalTimeout = TimeSpan.FromSeconds(40) }));

        Assert.Equal(2, error.Attempts);
    }

    [Fact]
    public async Task CancellationKeepsTheCallersToken()
    {
        using CancellationTokenSource source = new();
        StubHandler handler = new(async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        });

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Client(handler, new HandMovedClock()).Assets.RetrieveAsync("a", cancellationToken: source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task UploadHasItToo()
    {
        HandMovedClock clock = new();
        StubHandler handler = new(
            StubHandler.Json(ResponseJson.Created().ToJsonString()),
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable, ("retry-after", "50")),
            StubHandler.Json("", HttpStatusCode.ServiceUnavailable, ("retry-after", "50")));
        FloraClient client = Client(handler, clock);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });

        ApiServerException error = await Assert.ThrowsAsync<ApiServerException>(() => created.Upload!.SendAsync(client, "x"u8.ToArray()));

        Assert.Contains("total timeout", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(50)]
    public async Task TimeThatNoTimerCanBeSetToIsRefusedByItsName(int days)
    {
        StubHandler handler = new();
        FloraClient client = Clients.Over(handler);
        FloraClient other = client.WithOptions(options => options.TotalTimeout = TimeSpan.FromDays(days));

        ArgumentOutOfRangeException[] faults =
        [
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => other.Assets.RetrieveAsync("a")),
            await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
                () => client.Assets.RetrieveAsync("a", new RequestOptions { TotalTimeout = TimeSpan.FromDays(days) })),
        ];

        Assert.All(faults, static fault => Assert.Equal("TotalTimeout", fault.ParamName));
        Assert.Empty(handler.Requests);
    }

    private static FloraClient Client(StubHandler handler, HandMovedClock clock) => Clients.Over(handler, options =>
    {
        options.TimeProvider = clock;
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.TotalTimeout = TimeSpan.FromSeconds(70);
        options.MaxRetries = 5;
    });
}
