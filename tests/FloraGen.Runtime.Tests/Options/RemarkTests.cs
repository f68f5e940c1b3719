using System.Net;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Options;

/// <summary>An exception says how often a call was tried, and why no more where it looks as if it could have been.</summary>
public class RemarkTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task AttemptsAreCounted(int retries)
    {
        StubHandler handler = new([.. Enumerable.Repeat(StubHandler.Json("", HttpStatusCode.BadGateway), retries + 1)]);

        ApiServerException error = await Assert.ThrowsAsync<ApiServerException>(
            () => Clients.Over(handler, options => options.MaxRetries = retries).Assets.RetrieveAsync("a"));

        Assert.Equal(retries + 1, error.Attempts);
        Assert.DoesNotContain("not tried again", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DoubtIsTold()
    {
        StubHandler handler = new(StubHandler.Throws(new HttpRequestException(HttpRequestError.ResponseEnded, "The end.")));

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(
            () => Clients.Over(handler).SendAsync(HttpMethod.Post, "/x", JsonSerializer.SerializeToElement(1)));

        Assert.Equal(
            "No response to POST /x: The end. It was not retried: without an idempotency key, it is unknown whether the server processed it.",
            error.Message);
        Assert.Equal(1, error.Attempts);
    }

    /// <summary>Nobody would have tried again anyway.</summary>
    [Fact]
    public async Task DoubtIsNotToldWhereThereAreNoRetries()
    {
        StubHandler handler = new(StubHandler.Throws(new HttpRequestException(HttpRequestError.ResponseEnded, "The end.")));

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).SendAsync(HttpMethod.Post, "/x"));

        Assert.Equal("No response to POST /x: The end.", error.Message);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 3)]
    public async Task StreamThatWasReadAndCannotSeekIsTold(bool isRead, int attempts)
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> refused = StubHandler.Throws(
            new HttpRequestException(HttpRequestError.ConnectionError, "Refused."));
        using HttpClient http = new(isRead ? new StubHandler(refused, refused, refused) : new RefusingHandler());
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k", TimeProvider = new HandMovedClock() });
        AssetUpload upload = JsonSerializer.Deserialize<AssetCreateResponse>(ResponseJson.Created().ToJsonString())!.Upload!;

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(
            () => upload.SendAsync(client, new FilePart(new OnceStream("content"u8.ToArray()))));

        Assert.Equal(attempts, error.Attempts);
        Assert.Equal(isRead, error.Message.EndsWith("It was not tried again: the body is a stream that was read and cannot seek.", StringComparison.Ordinal));
    }

    /// <summary>Never connects, and so never asks for the body.</summary>
    private sealed class RefusingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => throw new HttpRequestException(HttpRequestError.ConnectionError, "Refused.");
    }
}
