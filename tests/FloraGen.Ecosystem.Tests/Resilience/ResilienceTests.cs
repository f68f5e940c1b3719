using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;

namespace EcosystemTests.Resilience;

/// <summary>Microsoft.Extensions.Http.Resilience in front of the connections, with the client's own retries off.</summary>
public class ResilienceTests
{
    private static readonly AssetCreateParams s_asset = new() { Source = "signed-url", WorkspaceId = "ws_1" };

    [Fact]
    public async Task RetriesOfTheHandlerKeepOneIdempotencyKey()
    {
        StubHandler handler = new((_, number, _) => Task.FromResult(
            number < 3 ? Responses.Of(HttpStatusCode.ServiceUnavailable) : Responses.Of(HttpStatusCode.OK, Responses.Created)));
        await using ServiceProvider provider = Provider(handler, static options => options.Retry.Delay = TimeSpan.Zero);
        FloraClient client = provider.GetRequiredService<FloraClient>();

        AssetCreateResponse created = await client.Assets.CreateAsync(s_asset);

        Assert.Equal(AssetStatus.PendingUpload, created.Status);
        Assert.Equal(3, handler.Requests.Count);
        Assert.Single(handler.Requests.Select(static request => request.Headers["Idempotency-Key"]).Distinct());
        Assert.All(handler.Requests, static request => Assert.Equal("""{"source":"signed-url","workspace_id":"ws_1"}""", request.Body));
    }

    [Fact]
    public async Task LastResponseOfTheHandlersRetriesIsTheCallers()
    {
        StubHandler handler = new(HttpStatusCode.ServiceUnavailable);
        await using ServiceProvider provider = Provider(handler, static options => (options.Retry.Delay, options.Retry.MaxRetryAttempts) = (TimeSpan.Zero, 2));

        ApiServerException error = await Assert.ThrowsAsync<ApiServerException>(() => provider.GetRequiredService<FloraClient>().Assets.CreateAsync(s_asset));

        Assert.Equal((3, "req_1", 1), (handler.Requests.Count, error.RequestId, error.Attempts));
    }

    [Fact]
    public async Task StreamThatCannotSeekIsNotSentTwiceByTheHandler()
    {
        StubHandler handler = new((_, number, _) => Task.FromResult(
            number == 1 ? Responses.Of(HttpStatusCode.OK, Responses.Created) : Responses.Of(HttpStatusCode.ServiceUnavailable)));
        await using ServiceProvider provider = Provider(handler, static options => options.Retry.Delay = TimeSpan.Zero);
        FloraClient client = provider.GetRequiredService<FloraClient>();
        AssetCreateResponse created = await client.Assets.CreateAsync(s_asset);
        using PipeStream content = new("a tulip"u8.ToArray());

        InvalidOperationException error = await Assert.ThrowsAsync<InvalidOperationException>(() => created.Upload!.SendAsync(client, new FilePart(content, "tulip.txt")));

        Assert.Equal("The stream cannot seek and was read already, so it cannot be sent again.", error.Message);
        Assert.Contains("a tulip", Assert.Single(handler.Requests, static request => request.Url.Host == "upload.example").Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TimeoutOfTheHandlerIsATimeout()
    {
        await using ServiceProvider provider = Provider(StubHandler.Silent(), static options =>
        {
            options.AttemptTimeout.Timeout = TimeSpan.FromMilliseconds(50);
            options.Retry.ShouldHandle = static _ => new ValueTask<bool>(false);
        });

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => provider.GetRequiredService<FloraClient>().Assets.RetrieveAsync("ast_1"));

        Assert.Equal("Polly.Timeout.TimeoutRejectedException", error.InnerException!.GetType().FullName);
    }

    [Fact]
    public async Task BrokenCircuitIsAConnectionFailure()
    {
        StubHandler handler = new(HttpStatusCode.InternalServerError);
        await using ServiceProvider provider = Provider(handler, static options =>
        {
            options.Retry.ShouldHandle = static _ => new ValueTask<bool>(false);
            options.CircuitBreaker.MinimumThroughput = 2;
        });
        FloraClient client = provider.GetRequiredService<FloraClient>();
        _ = await Assert.ThrowsAsync<ApiServerException>(() => client.Assets.RetrieveAsync("ast_1"));
        _ = await Assert.ThrowsAsync<ApiServerException>(() => client.Assets.RetrieveAsync("ast_1"));

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Assets.RetrieveAsync("ast_1"));

        Assert.Equal("Polly.CircuitBreaker.BrokenCircuitException", error.InnerException!.GetType().FullName);
        Assert.Equal(2, handler.Requests.Count);
    }

    [Fact]
    public async Task RateLimitOfTheHandlerIsAConnectionFailure()
    {
        TaskCompletionSource<HttpResponseMessage> pending = new(TaskCreationOptions.RunContinuationsAsynchronously);
        StubHandler handler = new((_, _, _) => pending.Task);
        await using ServiceProvider provider = Provider(
            handler, static options => (options.RateLimiter.DefaultRateLimiterOptions.PermitLimit, options.RateLimiter.DefaultRateLimiterOptions.QueueLimit) = (1, 0));
        FloraClient client = provider.GetRequiredService<FloraClient>();
        Task<AssetRetrieveResponse> first = client.Assets.RetrieveAsync("ast_1");

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => client.Assets.RetrieveAsync("ast_2"));

        Assert.Equal("Polly.RateLimiting.RateLimiterRejectedException", error.InnerException!.GetType().FullName);
        pending.SetResult(Responses.Of(HttpStatusCode.OK));
        _ = await first;
    }

    private static ServiceProvider Provider(HttpMessageHandler handler, Action<HttpStandardResilienceOptions> configure)
    {
        ServiceCollection services = new();
        IHttpClientBuilder builder = services.AddFloraClient(static options =>
        {
            (options.ApiKey, options.BaseUrl) = ("hidden", new Uri("https://flora.example/api"));
            options.MaxRetries = 0;
        });
        builder.ConfigurePrimaryHttpMessageHandler(() => handler).AddStandardResilienceHandler(configure);
        return services.BuildServiceProvider();
    }
}
