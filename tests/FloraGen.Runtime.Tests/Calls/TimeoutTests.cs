using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

public class TimeoutTests
{
    [Fact]
    public async Task AttemptWithoutAResponseEndsInTheDocumentedException()
    {
        StubHandler handler = new(StubHandler.Never());

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => Hasty(handler).Assets.RetrieveAsync("a"));

        Assert.Contains("GET /assets/a", error.Message, StringComparison.Ordinal);
        Assert.IsAssignableFrom<ApiConnectionException>(error);
    }

    [Fact]
    public async Task TimeoutCoversTheBody()
    {
        StubHandler handler = new(static (_, _) => Task.FromResult(new HttpResponseMessage { Content = new EndlessContent() }));

        await Assert.ThrowsAsync<ApiTimeoutException>(() => Hasty(handler).Assets.RetrieveAsync("a"));
    }

    [Fact]
    public async Task TimeoutOfTheUsersHttpClientIsTheSameException()
    {
        using HttpClient http = new(new StubHandler(StubHandler.Never())) { Timeout = TimeSpan.FromMilliseconds(20) };
        using FloraClient client = new(http, new FloraClientOptions { ApiKey = "k", MaxRetries = 0 });

        await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Assets.RetrieveAsync("a"));
    }

    [Fact]
    public async Task CancellationBeforeTheCallSendsNothing()
    {
        StubHandler handler = new();
        CancellationToken cancelled = new(canceled: true);

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Clients.Over(handler).Assets.RetrieveAsync("a", cancellationToken: cancelled));

        Assert.Equal(cancelled, error.CancellationToken);
        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task CancellationDuringTheCallKeepsTheCallersToken(bool inTheBody)
    {
        using CancellationTokenSource source = new();
        StubHandler handler = new(inTheBody
            ? (_, _) => Task.FromResult(new HttpResponseMessage { Content = new EndlessContent(source.Cancel) })
            : async (_, token) =>
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("unreachable");
            });

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Clients.Over(handler).Assets.RetrieveAsync("a", cancellationToken: source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task CancellationDuringAWaitKeepsTheCallersToken()
    {
        using CancellationTokenSource source = new();
        StubHandler handler = new((_, _) =>
        {
            source.CancelAfter(TimeSpan.FromMilliseconds(20));
            return Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.TooManyRequests) { Headers = { { "retry-after", "50" } } });
        });
        FloraClient client = Clients.Over(handler, static options => options.TimeProvider = TimeProvider.System);

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Assets.RetrieveAsync("a", cancellationToken: source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
    }

    private static FloraClient Hasty(StubHandler handler) => Clients.Over(handler, static options =>
    {
        options.TimeProvider = TimeProvider.System;
        options.Timeout = TimeSpan.FromMilliseconds(30);
        options.MaxRetries = 0;
    });
}
