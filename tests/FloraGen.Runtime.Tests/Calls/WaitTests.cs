using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

public class WaitTests
{
    [Theory]
    [InlineData("ready", AssetStatus.Ready)]
    [InlineData("failed", AssetStatus.Failed)]
    [InlineData("archived", AssetStatus.Unrecognized)]
    public async Task WaitingEndsAtWhateverIsNotPending(string status, AssetStatus expected)
    {
        HandMovedClock clock = new();
        StubHandler handler = new(
            StubHandler.Json(ResponseJson.Asset("pending_upload").ToJsonString()),
            StubHandler.Json(ResponseJson.Asset("pending_upload").ToJsonString()),
            StubHandler.Json(ResponseJson.Asset(status).ToJsonString()));

        AssetRetrieveResponse asset = await Clients.Over(handler, options => options.TimeProvider = clock).Assets.WaitForStatusAsync("ast_1");

        Assert.Equal(expected, asset.Status);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], clock.Waits);
    }

    [Fact]
    public async Task WaitingGivesUpWhenItsTimeIsUp()
    {
        HandMovedClock clock = new() { LongFrom = TimeSpan.FromSeconds(3) };
        StubHandler handler = new([.. Enumerable.Repeat(StubHandler.Json(ResponseJson.Asset("pending_upload").ToJsonString()), 5)]);
        FloraClient client = Clients.Over(handler, options => options.TimeProvider = clock);

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => client.Assets.WaitForStatusAsync("ast_1", new WaitOptions { PollInterval = TimeSpan.FromSeconds(2), Timeout = TimeSpan.FromSeconds(5) }));

        Assert.Equal("Still PendingUpload after 5 s.", error.Message);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task WaitingWithoutALimitGoesOn()
    {
        HandMovedClock clock = new();
        StubHandler handler = new(
            [.. Enumerable.Repeat(StubHandler.Json(ResponseJson.Asset("pending_upload").ToJsonString()), 300), StubHandler.Json(ResponseJson.Asset().ToJsonString())]);
        FloraClient client = Clients.Over(handler, options => options.TimeProvider = clock);

        AssetRetrieveResponse asset = await client.Assets.WaitForStatusAsync("ast_1", new WaitOptions { Timeout = Timeout.InfiniteTimeSpan });

        Assert.Equal(AssetStatus.Ready, asset.Status);
    }

    [Fact]
    public async Task WaitingIsNoLongerThanItsTimeWhenAResponseHangs()
    {
        FloraClient client = Clients.Over(new StubHandler(StubHandler.Never()), static options => options.TimeProvider = TimeProvider.System);

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => client.Assets.WaitForStatusAsync("ast_1", new WaitOptions { Timeout = TimeSpan.FromMilliseconds(40) }));

        Assert.Contains("without a response", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CancellationOfAWaitKeepsTheCallersToken()
    {
        using CancellationTokenSource source = new();
        StubHandler handler = new(async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        });

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Clients.Over(handler).Assets.WaitForStatusAsync("ast_1", cancellationToken: source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task FailureIsThrownOnlyWhenAskedFor()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset("failed").ToJsonString()));
        AssetRetrieveResponse asset = await Clients.Over(handler).Assets.RetrieveAsync("ast_1");
        Assert.True(asset.IsFailed);

        ApiFailureException error = Assert.Throws<ApiFailureException>(asset.EnsureSucceeded);

        Assert.Equal(("failed", "It is no picture."), (error.Status, error.Detail));
    }
}
