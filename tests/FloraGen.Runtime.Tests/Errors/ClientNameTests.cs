using System.Net;
using System.Text;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Errors;

/// <summary>Each exception of a call names the client, wherever the call failed.</summary>
public class ClientNameTests
{
    [Fact]
    public Task StatusNamesTheClient() => IsNamedAsync(Assets(StubHandler.Json("{}", HttpStatusCode.NotFound)).RetrieveAsync("a"));

    [Fact]
    public Task ConnectionNamesTheClient() => IsNamedAsync(Assets(StubHandler.Throws(new HttpRequestException("refused"))).RetrieveAsync("a"));

    [Fact]
    public Task BodyThatCannotBeReadNamesTheClient() => IsNamedAsync(Assets(StubHandler.Json("[")).RetrieveAsync("a"));

    [Fact]
    public Task BodyWithAResponseThatCannotBeReadNamesTheClient() => IsNamedAsync(Client(StubHandler.Json("[")).Assets.WithRawResponse.RetrieveAsync("a"));

    [Fact]
    public Task PageThatIsNotThereNamesTheClient() => IsNamedAsync(Assets(StubHandler.Json("", HttpStatusCode.NoContent)).ListAsync().GetAwaiter().GetResult);

    [Fact]
    public Task CallThatTheDocumentLacksNamesTheClient()
        => IsNamedAsync(Client(StubHandler.Json("[")).SendAsync(HttpMethod.Get, "/assets/a", AssetRetrieveResponse.JsonTypeInfo));

    [Fact]
    public Task TotalTimeoutNamesTheClient() => IsNamedAsync(
        new FloraClient(new HttpClient(new StubHandler(StubHandler.Never())), new FloraClientOptions { ApiKey = "key", MaxRetries = 0, TotalTimeout = TimeSpan.FromMilliseconds(50) })
            .Assets.RetrieveAsync("a"));

    [Fact]
    public Task StatusThatStaysPendingNamesTheClient() => IsNamedAsync(
        new FloraClient(new HttpClient(new PendingHandler()), new FloraClientOptions { ApiKey = "key" })
            .Assets.WaitForStatusAsync("a", new WaitOptions { PollInterval = TimeSpan.FromMilliseconds(5), Timeout = TimeSpan.FromMilliseconds(50) }));

    private static FloraClient Client(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response)
        => Clients.Over(new StubHandler(response), static options => options.MaxRetries = 0);

    private static IAssetsClient Assets(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response) => Client(response).Assets;

    private static Task IsNamedAsync(Func<object> call) => IsNamedAsync(Task.Run(call));

    private static async Task IsNamedAsync(Task call)
    {
        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => call);

        Assert.Equal((nameof(FloraClient), null), (exception.ClientName, exception.ClientKey));
    }

    private sealed class PendingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(ResponseJson.Asset("pending_upload").ToJsonString(), Encoding.UTF8, "application/json"),
            });
    }
}
