using System.Diagnostics;
using System.Net;
using EcosystemTests.Support;
using FloraSandbox;
using FloraSandbox.Recording;
using Generated.Flora;

namespace EcosystemTests.Telemetry;

/// <summary>Spans of calls, as OpenTelemetry's conventions for HTTP clients want them.</summary>
public class SpanTests
{
    private static readonly RequestOptions s_secretQuery = new() { Query = new Dictionary<string, string> { ["secret"] = "hidden" } };

    [Fact]
    public async Task WholeCallIsASpanWhoseChildrenAreTheAttempts()
    {
        using Telemetry telemetry = new();
        using FloraClient client = Clients.Over(new StubHandler(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK));

        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("ast_1");

        Activity call = Assert.Single(telemetry.Calls);
        Assert.Equal(("assets.retrieve", ActivityKind.Internal, ActivityStatusCode.Unset), (call.DisplayName, call.Kind, call.Status));
        Assert.Empty(TagsOf(call));
        Assert.Equal(2, telemetry.Spans.Count);
        Assert.All(telemetry.Spans, span => Assert.Equal((call.TraceId, call.SpanId), (span.TraceId, span.ParentSpanId)));
        Assert.Equal("ast_1", asset.AssetId);
    }

    [Fact]
    public async Task SpanOfACallThatFailsSaysWhy()
    {
        using Telemetry telemetry = new();
        using FloraClient client = Clients.Over(new StubHandler(HttpStatusCode.NotFound));

        await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Assets.RetrieveAsync("ast_1"));
        await Assert.ThrowsAsync<ApiNotFoundException>(() => client.SendAsync(HttpMethod.Get, "/things?key=hidden"));

        Assert.Equal([("assets.retrieve", ActivityStatusCode.Error), ("GET", ActivityStatusCode.Error)], telemetry.Calls.Select(static call => (call.DisplayName, call.Status)));
        Assert.All(telemetry.Calls, static call => Assert.Equal(["error.type=404"], TagsOf(call)));
    }

    [Fact]
    public async Task FailureThatIsAResponseIsOneInSpansToo()
    {
        using Telemetry telemetry = new();
        using FloraClient client = Clients.Over(new StubHandler(HttpStatusCode.NotFound), static options => options.Throw = ThrowOn.ConnectionOnly);

        Assert.False((await client.Assets.WithRawResponse.RetrieveAsync("ast_1")).IsSuccess);

        Activity call = Assert.Single(telemetry.Calls), attempt = Assert.Single(telemetry.Spans);
        Assert.Equal((ActivityStatusCode.Error, ActivityStatusCode.Error), (call.Status, attempt.Status));
        Assert.Equal(["error.type=404"], TagsOf(call));
        Assert.Contains("error.type=404", TagsOf(attempt));
    }

    [Fact]
    public async Task CallIsASpanWithTheAttributesOfTheConvention()
    {
        Activity span = Assert.Single(await SpansAsync(new StubHandler(HttpStatusCode.OK), client => client.Assets.RetrieveAsync("ast_1", s_secretQuery)));

        Assert.Equal("GET /assets/{assetId}", span.DisplayName);
        Assert.Equal((ActivityKind.Client, ActivityStatusCode.Unset), (span.Kind, span.Status));
        Assert.Equal(
            [
                "http.request.method=GET",
                "http.response.status_code=200",
                "network.protocol.version=1.1",
                "server.address=flora.example",
                "server.port=443",
                "url.full=https://flora.example/api/assets/ast_1?*",
                "url.template=/assets/{assetId}",
            ],
            TagsOf(span));
    }

    [Fact]
    public async Task EachAttemptIsASpanAndLaterOnesCount()
    {
        IReadOnlyList<Activity> spans = await SpansAsync(
            new StubHandler(HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), static client => client.Assets.RetrieveAsync("ast_1"));

        Assert.Equal(2, spans.Count);
        Assert.Equal(ActivityStatusCode.Error, spans[0].Status);
        Assert.Contains("error.type=503", TagsOf(spans[0]));
        Assert.DoesNotContain(TagsOf(spans[0]), static tag => tag.StartsWith("http.request.resend_count", StringComparison.Ordinal));
        Assert.Contains("http.request.resend_count=1", TagsOf(spans[1]));
        Assert.Equal(ActivityStatusCode.Unset, spans[1].Status);
    }

    [Theory]
    [InlineData("GET", "GET", "http.request.method=GET", null)]
    [InlineData("purge", "HTTP", "http.request.method=_OTHER", "http.request.method_original=purge")]
    [InlineData("patch", "PATCH", "http.request.method=PATCH", "http.request.method_original=patch")]
    public async Task CallThatTheDocumentLacksIsNamedAfterItsMethodAlone(string method, string name, string tag, string? original)
    {
        Activity span = Assert.Single(await SpansAsync(new StubHandler(HttpStatusCode.OK), client => client.SendAsync(new HttpMethod(method), "/things?key=hidden")));

        Assert.Equal(name, span.DisplayName);
        Assert.Contains(tag, TagsOf(span));
        Assert.Contains("url.full=https://flora.example/api/things?*", TagsOf(span));
        Assert.Equal(original, TagsOf(span).SingleOrDefault(static item => item.StartsWith("http.request.method_original", StringComparison.Ordinal)));
        Assert.DoesNotContain(TagsOf(span), static item => item.StartsWith("url.template", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "name_resolution_error")]
    [InlineData(HttpRequestError.ConnectionError, "connection_error")]
    [InlineData(HttpRequestError.ResponseEnded, "response_ended")]
    [InlineData(HttpRequestError.Unknown, "System.Net.Http.HttpRequestException")]
    public async Task CallWithoutAResponseSaysWhy(HttpRequestError error, string type)
    {
        StubHandler handler = StubHandler.Throwing(new HttpRequestException(error, "hidden"));

        Activity span = Assert.Single(await SpansAsync(handler, static client => client.Assets.RetrieveAsync("ast_1"), static options => options.MaxRetries = 0));

        Assert.Equal((ActivityStatusCode.Error, null), (span.Status, span.StatusDescription));
        Assert.Contains("error.type=" + type, TagsOf(span));
        Assert.DoesNotContain(TagsOf(span), static tag => tag.StartsWith("http.response", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CallThatTakesTooLongIsATimeout()
    {
        Activity span = Assert.Single(await SpansAsync(
            StubHandler.Silent(),
            static client => client.Assets.RetrieveAsync("ast_1"),
            static options => (options.MaxRetries, options.Timeout, options.TimeProvider) = (0, TimeSpan.FromMilliseconds(20), TimeProvider.System)));

        Assert.Contains("error.type=timeout", TagsOf(span));
    }

    [Fact]
    public async Task CancelledCallEndsItsSpan()
    {
        using CancellationTokenSource cancellation = new(TimeSpan.FromMilliseconds(20));

        Activity span = Assert.Single(await SpansAsync(StubHandler.Silent(), client => client.Assets.RetrieveAsync("ast_1", cancellationToken: cancellation.Token)));

        Assert.Contains("error.type=System.OperationCanceledException", TagsOf(span));
    }

    [Fact]
    public async Task UploadKeepsItsSignatureToItself()
    {
        StubHandler handler = new((request, number, _) => Task.FromResult(
            number == 1 ? Responses.Of(HttpStatusCode.OK, Responses.Created) : Responses.Of(HttpStatusCode.Forbidden)));

        IReadOnlyList<Activity> spans = await SpansAsync(handler, static async client =>
        {
            AssetCreateResponse created = await client.Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "hidden" });
            await created.Upload!.SendAsync(client, FilePart.FromBytes("hidden"u8.ToArray()));
        });

        Assert.Equal(["POST /assets", "POST"], spans.Select(static span => span.DisplayName));
        Assert.Contains("url.full=https://upload.example/form?*", TagsOf(spans[1]));
        Assert.All(spans, static span => Assert.DoesNotContain(TagsOf(span), static tag => tag.Contains("hidden", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task SpansAreChildrenOfTheCallersAndLeaveItCurrent()
    {
        using Telemetry telemetry = new();
        using FloraClient client = Clients.Over(new StubHandler(HttpStatusCode.OK));
        using Activity caller = new Activity("caller") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();

        _ = await client.Assets.RetrieveAsync("ast_1");

        Assert.Same(caller, Activity.Current);
        Activity call = Assert.Single(telemetry.Calls);
        Assert.Equal((caller.SpanId, call.SpanId), (call.ParentSpanId, Assert.Single(telemetry.Spans).ParentSpanId));
    }

    [Fact]
    public async Task HooksOfTheCallersRunWithinTheSpan()
    {
        Activity? seen = null;

        Activity span = Assert.Single(await SpansAsync(new StubHandler(HttpStatusCode.OK), static client => client.Assets.RetrieveAsync("ast_1"), options => options.OnReceived = (_, _) =>
        {
            seen = Activity.Current;
            return default;
        }));

        Assert.Same(span, seen);
    }

    [Fact]
    public async Task RequestAfterAFreshTokenCountsAsSentAgain()
    {
        StubHandler handler = new((request, number, _) => Task.FromResult(request.RequestUri!.AbsolutePath == "/token"
            ? Responses.Of(HttpStatusCode.OK, $$"""{"access_token":"t{{number}}"}""")
            : new HttpResponseMessage(number == 2 ? HttpStatusCode.Unauthorized : HttpStatusCode.NoContent)));
        using Telemetry telemetry = new(ApiTelemetry.Name);
        using Generated.Vault.VaultClient client = new(new HttpClient(handler), new() { ClientId = "app", ClientSecret = "hidden" });

        await client.Secrets.ReadAsync("one");

        Assert.Equal(
            ["POST /token", "GET /secrets/{id}", "POST /token", "GET /secrets/{id}"],
            telemetry.Spans.Select(static span => span.DisplayName));
        Assert.Equal([null, null, null, 1], telemetry.Spans.Select(static span => span.GetTagItem("http.request.resend_count")));
    }

    [Fact]
    public async Task ServerIsToldTheSpan()
    {
        await using SandboxServer server = await SandboxServer.StartAsync();
        using Telemetry telemetry = new();
        using FloraClient client = new(new FloraClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });

        _ = await client.Assets.ListAsync();

        Activity span = Assert.Single(telemetry.Spans);
        RecordedRequest request = Assert.Single(server.Requests);
        Assert.StartsWith($"00-{span.TraceId}-{span.SpanId}-", request.Headers["traceparent"], StringComparison.Ordinal);
        Assert.Contains("server.port=" + server.BaseUrl.Port, TagsOf(span));
        Assert.Contains("server.address=127.0.0.1", TagsOf(span));
    }

    [Fact]
    public async Task ServerIsToldTheSpanOfTheConnectionsWhereSomebodyListensToThose()
    {
        await using SandboxServer server = await SandboxServer.StartAsync();
        using Telemetry telemetry = new("System.Net.Http");
        using FloraClient client = new(new FloraClientOptions { ApiKey = server.ApiKey, BaseUrl = server.BaseUrl });

        _ = await client.Assets.ListAsync();

        Activity connection = Assert.Single(telemetry.Spans, static span => span.Source.Name == "System.Net.Http");
        Activity call = Assert.Single(telemetry.Spans, static span => span.Source.Name == ApiTelemetry.Name);
        Assert.Equal(call.SpanId, connection.ParentSpanId);
        Assert.StartsWith($"00-{call.TraceId}-{connection.SpanId}-", Assert.Single(server.Requests).Headers["traceparent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task TraceThatTheCallerNamesIsSentAsItIs()
    {
        const string own = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        StubHandler handler = new(HttpStatusCode.OK);
        RequestOptions options = new() { Headers = new Dictionary<string, string> { ["traceparent"] = own } };

        _ = await SpansAsync(handler, client => client.Assets.RetrieveAsync("ast_1", options));

        Assert.Equal(own, Assert.Single(handler.Requests).Headers["traceparent"]);
    }

    private static async Task<IReadOnlyList<Activity>> SpansAsync(StubHandler handler, Func<FloraClient, Task> act, Action<FloraClientOptions>? configure = null)
    {
        using Telemetry telemetry = new();
        using FloraClient client = Clients.Over(handler, configure);
        // How the call ended is not what these tests are about.
        _ = await Record.ExceptionAsync(() => act(client));
        return telemetry.Spans;
    }

    private static string[] TagsOf(Activity span) => [.. span.TagObjects.Select(static tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal)];
}
