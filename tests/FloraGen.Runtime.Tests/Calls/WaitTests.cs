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
            StubHandler.Json(Answer.Asset("pending_upload").ToJsonString()),
            StubHandler.Json(Answer.Asset("pending_upload").ToJsonString()),
            StubHandler.Json(Answer.Asset(status).ToJsonString()));

        AssetRetrieveResponse asset = await Clients.Over(handler, options => options.TimeProvider = clock).Assets.WaitForStatusAsync("ast_1");

        Assert.Equal(expected, asset.Status);
        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], clock.Waits);
    }

    [Fact]
    public async Task WaitingGivesUpWhenItsTimeIsUp()
    {
        HandMovedClock clock = new();
        StubHandler handler = new([.. Enumerable.Repeat(StubHandler.Json(Answer.Asset("pending_upload").ToJsonString()), 5)]);
        FloraClient client = Clients.Over(handler, options => options.TimeProvider = clock);

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(
            () => client.Assets.WaitForStatusAsync("ast_1", new WaitOptions { PollInterval = TimeSpan.FromSeconds(2), Timeout = TimeSpan.FromSeconds(5) }));

        Assert.Contains("PendingUpload", error.Message, StringComparison.Ordinal);
        Assert.InRange(handler.Requests.Count, 3, 5);
    }

    [Fact]
    public async Task FailureIsThrownOnlyWhenAskedFor()
    {
        StubHandler handler = new(StubHandler.Json(Answer.Asset("failed").ToJsonString()));
        AssetRetrieveResponse asset = await Clients.Over(handler).Assets.RetrieveAsync("ast_1");
        Assert.True(asset.IsFailed);

        ApiFailureException error = Assert.Throws<ApiFailureException>(asset.EnsureSucceeded);

        Assert.Equal(("failed", "It is no picture."), (error.Status, error.Detail));
    }
}
