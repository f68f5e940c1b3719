using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

/// <summary>Limits that the user's HttpClient and its handlers have of their own.</summary>
public class HandlerTimeoutTests
{
    /// <summary>So a SocketsHttpHandler says that its ConnectTimeout is over.</summary>
    [Fact]
    public async Task TimeoutOfAHandlerIsToldInItsOwnWords()
    {
        StubHandler handler = new(StubHandler.Throws(new TaskCanceledException("The operation was canceled.", new TimeoutException("No connection within the ConnectTimeout."))));
        using HttpClient http = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        using FloraClient client = new(http, new FloraClientOptions { ApiKey = "k", MaxRetries = 0 });

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Contains("No connection within the ConnectTimeout.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("-0.001", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimeoutOfTheHttpClientIsNamed()
    {
        using HttpClient http = new(new StubHandler(StubHandler.Never())) { Timeout = TimeSpan.FromMilliseconds(20) };
        using FloraClient client = new(http, new FloraClientOptions { ApiKey = "k", MaxRetries = 0 });

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Contains("HttpClient.Timeout of 0.02 s", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimeoutOfAHandlerIsRetried()
    {
        StubHandler handler = new(
            StubHandler.Throws(new TaskCanceledException("The operation was canceled.", new TimeoutException("No connection."))),
            StubHandler.Json(ResponseJson.Asset().ToJsonString()));

        Assert.Equal("ast_1", (await Clients.Over(handler).Assets.RetrieveAsync("a")).AssetId);
    }
}
