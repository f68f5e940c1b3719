using System.IO.Compression;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>Which exception an attempt ends in.</summary>
public class AttemptTests
{
    public static TheoryData<Exception> FaultsOfDelegates { get; } =
    [
        new HttpRequestException("The token's server is down."),
        new FileNotFoundException("There is no token file."),
        new TaskCanceledException("The token's server is slow.", new TimeoutException()),
        new OperationCanceledException("Gave up."),
        new InvalidDataException("The token file is damaged."),
    ];

    /// <summary>The call was not sent, so nothing about its server is known.</summary>
    [Theory]
    [MemberData(nameof(FaultsOfDelegates))]
    public async Task FaultOfTheUsersDelegateStaysTheUsers(Exception fault)
    {
        StubHandler handler = new();
        int asked = 0;
        FloraClient client = Clients.Over(handler, options => options.Authenticate = (_, _) =>
        {
            asked++;
            throw fault;
        });

        Exception thrown = await Assert.ThrowsAsync(fault.GetType(), () => client.Assets.RetrieveAsync("a"));

        Assert.Same(fault, thrown);
        Assert.Equal(1, asked);
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task CancellationWhileTheDelegateWorksKeepsTheCallersToken()
    {
        using CancellationTokenSource source = new();
        FloraClient client = Clients.Over(new StubHandler(), options => options.Authenticate = async (_, token) =>
        {
            await source.CancelAsync();
            await Task.Delay(Timeout.Infinite, token);
        });

        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.Assets.RetrieveAsync("a", cancellationToken: source.Token));

        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task BodyThatCannotBeDecompressedIsABrokenResponse(string encoding)
    {
        StubHandler handler = new((_, _) =>
        {
            MemoryStream garbage = new([.. Enumerable.Range(1, 200).Select(static index => (byte)(index * 37))]);
            Stream body = encoding switch
            {
                "gzip" => new GZipStream(garbage, CompressionMode.Decompress),
                "deflate" => new ZLibStream(garbage, CompressionMode.Decompress),
                _ => new BrotliStream(garbage, CompressionMode.Decompress),
            };
            return Task.FromResult(new HttpResponseMessage { Content = new StreamContent(body) });
        });

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).Assets.RetrieveAsync("a"));

        Assert.NotNull(error.InnerException);
    }

    [Fact]
    public async Task ClientThatIsDisposedDuringACallSaysSo()
    {
        HttpClient http = null!;
        StubHandler handler = new(async (_, token) =>
        {
            http.Dispose();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        });
        http = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
        FloraClient client = new(http, new FloraClientOptions { ApiKey = "k" });

        ObjectDisposedException error = await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Assets.RetrieveAsync("a"));

        Assert.Contains("GET /assets/a", error.Message, StringComparison.Ordinal);
        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(50)]
    public async Task TimeoutThatNoTimerCanBeSetToIsRefusedByItsName(int days)
    {
        TimeSpan timeout = TimeSpan.FromDays(days);
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()));
        FloraClient client = Clients.Over(handler);
        AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" });
        FloraClient other = client.WithOptions(options => options.Timeout = timeout);

        Func<Task>[] calls =
        [
            () => client.Assets.RetrieveAsync("a", new RequestOptions { Timeout = timeout }),
            () => other.Assets.RetrieveAsync("a"),
            () => created.Upload!.SendAsync(other, "x"u8.ToArray()),
            () => client.Assets.WaitForStatusAsync("a", new WaitOptions { Timeout = timeout }),
        ];

        foreach (Func<Task> call in calls)
        {
            Assert.Equal("Timeout", (await Assert.ThrowsAsync<ArgumentOutOfRangeException>(call)).ParamName);
        }

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task WaitNamesTheLastStatusWhenTheNextResponseHangs()
    {
        TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        HandMovedClock clock = new() { LongFrom = TimeSpan.FromSeconds(3) };
        StubHandler handler = new(
            StubHandler.Json(ResponseJson.Asset("pending_upload").ToJsonString()),
            async (_, token) =>
            {
                asked.SetResult();
                await Task.Delay(Timeout.Infinite, token);
                throw new InvalidOperationException("unreachable");
            });
        FloraClient client = Clients.Over(handler, options => options.TimeProvider = clock);
        Task<AssetRetrieveResponse> waiting = client.Assets.WaitForStatusAsync(
            "ast_1", new WaitOptions { PollInterval = TimeSpan.FromSeconds(2), Timeout = TimeSpan.FromSeconds(4) });
        await asked.Task;

        await Task.Delay(TimeSpan.FromSeconds(2), clock);

        ApiTimeoutException error = await Assert.ThrowsAsync<ApiTimeoutException>(() => waiting);
        Assert.Equal("Still PendingUpload after 4 s.", error.Message);
    }
}
