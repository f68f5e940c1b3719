using System.Net;
using EcosystemTests.Support;
using Generated.Flora;
using Generated.Vault;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EcosystemTests.Logging;

/// <summary>What a client tells its logger, and what it never does.</summary>
public class LogTests
{
    [Fact]
    public async Task EventsAreThoseOfTheTableInTheDocs()
    {
        IEnumerable<string> logged = (await EverythingAsync()).Entries
            .Select(static entry => $"| {entry.Event.Id} | `{entry.Event.Name}` | {entry.Level} | {entry.PropertyNames} |")
            .Distinct()
            .Order(StringComparer.Ordinal);

        IEnumerable<string> documented = File.ReadLines(RepositoryPath.Of("docs", "ecosystem.md"))
            .Where(static line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2]))
            .Select(static line => string.Join('|', line.Split('|')[..5]) + "|");

        Assert.Equal(documented, logged);
    }

    [Fact]
    public async Task SuccessIsTwoMessagesAtDebug()
    {
        LogRecorder log = new();
        QuickClock clock = new();
        StubHandler handler = new((_, _, _) =>
        {
            clock.Advance(TimeSpan.FromMilliseconds(250));
            return Task.FromResult(Responses.Of(HttpStatusCode.OK));
        });
        using FloraClient client = Clients.Over(handler, options => (options.Logger, options.TimeProvider) = (log, clock));

        _ = await client.Assets.RetrieveAsync("ast_1");

        Assert.Equal(
            ["Sending GET /assets/ast_1, attempt 1", "GET /assets/ast_1 returned 200 after 250 ms (request id req_1), attempt 1"],
            log.Entries.Select(static entry => entry.Text));
        Assert.All(log.Entries, static entry => Assert.Equal(LogLevel.Debug, entry.Level));
    }

    [Fact]
    public async Task RetriesAndTheEndOfThemAreWarnings()
    {
        LogRecorder log = new(LogLevel.Warning);
        using FloraClient client = Clients.Over(new StubHandler(HttpStatusCode.ServiceUnavailable), options => (options.Logger, options.MaxRetries, options.Randomizer) = (log, 1, static () => 0));

        _ = await Assert.ThrowsAsync<ApiServerException>(() => client.Assets.RetrieveAsync("ast_1"));

        Assert.Equal(
            [
                "GET /assets/ast_1 failed (503) and is tried again in 500 ms, attempt 1",
                "GET /assets/ast_1 failed (503, request id req_1) and is not tried again, attempts 2",
            ],
            log.Entries.Select(static entry => entry.Text));
    }

    [Fact]
    public async Task FailureThatIsAResponseIsWarnedOfTheSame()
    {
        LogRecorder log = new(LogLevel.Warning);
        using FloraClient client = Clients.Over(
            new StubHandler(HttpStatusCode.ServiceUnavailable),
            options => (options.Logger, options.MaxRetries, options.Randomizer, options.Throw) = (log, 1, static () => 0, ThrowOn.ConnectionOnly));

        Assert.False((await client.Assets.WithRawResponse.RetrieveAsync("ast_1")).IsSuccess);

        Assert.Equal(
            [
                "GET /assets/ast_1 failed (503) and is tried again in 500 ms, attempt 1",
                "GET /assets/ast_1 failed (503, request id req_1) and is not tried again, attempts 2",
            ],
            log.Entries.Select(static entry => entry.Text));
    }

    [Fact]
    public async Task LevelThatIsOffIsNotWrittenTo()
    {
        LogRecorder log = new(LogLevel.None);
        using FloraClient client = Clients.Over(new StubHandler(HttpStatusCode.InternalServerError), options => options.Logger = log);

        _ = await Assert.ThrowsAsync<ApiServerException>(() => client.Assets.RetrieveAsync("ast_1"));

        Assert.Empty(log.Entries);
    }

    [Fact]
    public async Task CancelledCallIsNoWarning()
    {
        LogRecorder log = new();
        using CancellationTokenSource cancellation = new();
        using FloraClient client = Clients.Over(StubHandler.Silent(), options => options.Logger = log);
        Task<AssetRetrieveResponse> call = client.Assets.RetrieveAsync("ast_1", cancellationToken: cancellation.Token);

        await cancellation.CancelAsync();

        _ = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal((LogLevel.Debug, "System.OperationCanceledException"), (log.Entries[^1].Level, log.Entries[^1]["ErrorType"]));
    }

    [Fact]
    public async Task NoSecretReachesTheLog()
    {
        LogRecorder log = await EverythingAsync();

        Assert.NotEmpty(log.Entries);
        Assert.All(log.Entries, static entry =>
        {
            Assert.Null(entry.Exception);
            Assert.DoesNotContain("hidden", entry.Text + string.Join(' ', entry.Properties), StringComparison.Ordinal);
        });
    }

    /// <summary>Every kind of call and outcome, with "hidden" wherever a secret can stand.</summary>
    private static async Task<LogRecorder> EverythingAsync()
    {
        LogRecorder log = new();
        StubHandler handler = new((request, number, _) => number switch
        {
            1 => Task.FromResult(Responses.Of(HttpStatusCode.OK, Responses.Created)),
            2 => Task.FromResult(Responses.Of(HttpStatusCode.Forbidden)),
            3 => throw new HttpRequestException(HttpRequestError.ConnectionError, "hidden is down"),
            _ => Task.FromResult(Responses.Of(HttpStatusCode.BadRequest)),
        });
        using FloraClient flora = Clients.Over(handler, options => options.Logger = log);
        AssetCreateResponse created = await flora.Assets.CreateAsync(
            new() { Source = "https://files.example/?token=hidden", WorkspaceId = "hidden" },
            new RequestOptions
            {
                Headers = new Dictionary<string, string> { ["X-Secret"] = "hidden" },
                Query = new Dictionary<string, string> { ["secret"] = "hidden" },
            });
        _ = await Assert.ThrowsAsync<ApiPermissionDeniedException>(() => created.Upload!.SendAsync(flora, FilePart.FromBytes("hidden"u8.ToArray(), "hidden")));
        _ = await Assert.ThrowsAsync<ApiBadRequestException>(() => flora.SendAsync(HttpMethod.Get, "/keys?key=hidden"));

        StubHandler vault = new((request, _, _) => Task.FromResult(Responses.Of(HttpStatusCode.OK, """{"access_token":"hidden","expires_in":60}""")));
        using VaultClient client = new(new HttpClient(vault), new VaultClientOptions { ClientId = "hidden", ClientSecret = "hidden", ApiKey = "hidden", Logger = log });
        await client.Secrets.ReadAsync("one");
        await client.Secrets.CountAsync();
        await MultiplyAsync(log);
        return log;
    }

    /// <summary>A handler of the application sends again, and the client would.</summary>
    private static async Task MultiplyAsync(LogRecorder log)
    {
        ServiceCollection services = new();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log));
        services.AddFloraClient(static options => (options.ApiKey, options.BaseUrl) = ("hidden", new Uri("https://flora.example")))
            .ConfigurePrimaryHttpMessageHandler(static () => new StubHandler(HttpStatusCode.BadGateway, HttpStatusCode.OK))
            .AddHttpMessageHandler(static () => new TwiceHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();
        _ = await provider.GetRequiredService<FloraClient>().SendAsync(HttpMethod.Get, "/keys?key=hidden");
    }
}
