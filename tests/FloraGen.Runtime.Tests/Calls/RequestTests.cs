using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

/// <summary>What is sent, and what comes back beside the value.</summary>
public partial class RequestTests
{
    [Fact]
    public async Task RequestCarriesKeyAndNames()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        using HttpClient http = new(handler);
        using FloraClient client = new(http, new FloraClientOptions { ApiKey = " key_1 " });

        await client.Assets.RetrieveAsync("a");

        SentRequest sent = handler.Requests[0];
        Assert.Equal("https://app.flora.ai/api/v1/assets/a", sent.Url.AbsoluteUri);
        Assert.Equal("Bearer key_1", sent.Header("Authorization"));
        Assert.Equal("application/json", sent.Header("Accept"));
        Assert.StartsWith("FloraClient/", sent.Header("User-Agent"), StringComparison.Ordinal);
        Assert.Null(http.DefaultRequestHeaders.Authorization);
    }

    [Fact]
    public async Task OptionsOfACallAddAndReplace()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Page(null, "a").ToJsonString()));

        await Clients.Over(handler).Assets.ListAsync(new() { Query = "a b" }, new RequestOptions
        {
            Headers = new Dictionary<string, string> { ["X-Trace"] = "t", ["User-Agent"] = "mine" },
            Query = new Dictionary<string, string> { ["debug"] = "1&2" },
        });

        Assert.Equal("/api/assets?query=a%20b&debug=1%262", handler.Requests[0].Url.PathAndQuery);
        Assert.Equal(("t", "mine"), (handler.Requests[0].Header("X-Trace"), handler.Requests[0].Header("User-Agent")));
    }

    [Fact]
    public async Task LaterChangesOfTheOptionsHaveNoEffect()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClientOptions options = new() { ApiKey = "first", BaseUrl = new Uri("https://one.example/") };
        using FloraClient client = new(new HttpClient(handler), options);
        options.ApiKey = "second";

        await client.Assets.RetrieveAsync("a");

        Assert.Equal("Bearer first", handler.Requests[0].Header("Authorization"));
        Assert.Equal("https://one.example/assets/a", handler.Requests[0].Url.AbsoluteUri);
    }

    [Fact]
    public async Task ClientWithOtherOptionsSharesTheConnections()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()), StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClient client = Clients.Over(handler);
        using (FloraClient other = client.WithOptions(static options => options.ApiKey = "other"))
        {
            await other.Assets.RetrieveAsync("a");
        }

        await client.Assets.RetrieveAsync("a");

        Assert.Equal(["Bearer other", "Bearer key_1"], handler.Requests.Select(static request => request.Header("Authorization")));
    }

    [Fact]
    public async Task DelegateReplacesTheCredentials()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        FloraClient client = Clients.Over(handler, static options => options.Authenticate = static (message, _) =>
        {
            message.Headers.Add("X-Signature", "s");
            return default;
        });

        await client.Assets.RetrieveAsync("a");

        Assert.Equal(("s", null), (handler.Requests[0].Header("X-Signature"), handler.Requests[0].Header("Authorization")));
    }

    [Fact]
    public async Task RawResponseHasStatusHeadersAndRequestId()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString(), HttpStatusCode.Accepted, ("request-id", "req_7"), ("X-More", "1")));

        ApiResponse<AssetRetrieveResponse> response = await Clients.Over(handler).Assets.WithRawResponse.RetrieveAsync("a");

        Assert.Equal((HttpStatusCode.Accepted, "req_7", "ast_1"), (response.StatusCode, response.RequestId, response.Value.AssetId));
        Assert.Equal(["1"], response.Headers["x-more"]);
    }

    [Fact]
    public async Task ErrorHasEverythingThatTheServerSaid()
    {
        const string Body = """{"error":{"code":"input_validation_error","message":"Wrong.","fields":[{"field":"source","message":"is missing"}]}}""";
        StubHandler handler = new(StubHandler.Json(Body, HttpStatusCode.BadRequest, ("request-id", "req_9")));

        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => Clients.Over(handler).Assets.CompleteAsync("a"));

        Assert.Equal("400 BadRequest for POST /assets/a/complete (request id req_9): input_validation_error: Wrong.", error.Message);
        Assert.Equal((HttpStatusCode.BadRequest, "req_9", Body, "input_validation_error"), (error.StatusCode, error.RequestId, error.Body, error.ErrorCode));
        Assert.Equal("source", Assert.Single(error.Error!.Error.Fields!).Field);
    }

    [Theory]
    [InlineData("<html>Bad gateway</html>", "the body is HTML")]
    [InlineData("", "the body is empty")]
    [InlineData("upstream\r\ntimed out", "upstream  timed out")]
    public async Task ErrorOfAProxyIsToldToo(string body, string words)
    {
        StubHandler handler = new(StubHandler.Json(body, HttpStatusCode.BadGateway));

        ApiServerException error = await Assert.ThrowsAsync<ApiServerException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).Assets.RetrieveAsync("a"));

        Assert.EndsWith(words, error.Message, StringComparison.Ordinal);
        Assert.Null(error.Error);
    }

    [Theory]
    [InlineData(400, typeof(ApiBadRequestException))]
    [InlineData(401, typeof(ApiAuthenticationException))]
    [InlineData(402, typeof(ApiException))]
    [InlineData(403, typeof(ApiPermissionDeniedException))]
    [InlineData(404, typeof(ApiNotFoundException))]
    [InlineData(409, typeof(ApiConflictException))]
    [InlineData(422, typeof(ApiUnprocessableEntityException))]
    [InlineData(429, typeof(ApiRateLimitException))]
    [InlineData(500, typeof(ApiServerException))]
    [InlineData(504, typeof(ApiServerException))]
    [InlineData(302, typeof(ApiException))]
    public async Task EachFamilyOfStatusesHasItsException(int status, Type type)
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Error("x"), (HttpStatusCode)status));

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).Assets.RetrieveAsync("a"));

        Assert.Equal(type, error.GetType());
    }

    [Theory]
    [InlineData("https://other.example/x?key=1", "leads to other.example")]
    [InlineData("/elsewhere", "another path of the same host")]
    public async Task RedirectIsAnErrorThatSaysWhereTo(string location, string words)
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.TemporaryRedirect, ("Location", location)));

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CodeIsFoundBehindWhiteSpaceAndTypeUriIsNone()
    {
        StubHandler handler = new(
            StubHandler.Json("\r\n " + ResponseJson.Error("not_found"), HttpStatusCode.NotFound),
            StubHandler.Json("""{"type":"about:blank","title":"Not here"}""", HttpStatusCode.NotFound));
        FloraClient client = Clients.Over(handler);

        Assert.Equal("not_found", (await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Assets.RetrieveAsync("a"))).ErrorCode);
        ApiNotFoundException problem = await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Assets.RetrieveAsync("a"));
        Assert.Null(problem.ErrorCode);
        Assert.EndsWith(": Not here", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyAmongTheHeadersOfACallCountsAsItsKey()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.InternalServerError), StubHandler.Json(ResponseJson.Created().ToJsonString()));

        await Clients.Over(handler).Assets.CreateAsync(
            new() { Source = "signed-url", WorkspaceId = "ws_1" },
            new RequestOptions { Headers = new Dictionary<string, string> { ["idempotency-key"] = "mine" } });

        Assert.All(handler.Requests, static request => Assert.Equal("mine", request.Header("Idempotency-Key")));
    }

    [Theory]
    [InlineData("bad name", "1")]
    [InlineData("", "1")]
    [InlineData("x", "é")]
    [InlineData("x", "a\0")]
    public async Task HeaderThatCannotBeSentIsRefused(string name, string value)
    {
        RequestOptions options = new() { Headers = new Dictionary<string, string> { [name] = value } };

        await Assert.ThrowsAsync<ArgumentException>(() => Clients.Over(new StubHandler()).Assets.RetrieveAsync("a", options));
    }

    [Fact]
    public async Task TimeoutOfNothingIsRefused()
        => await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            () => Clients.Over(new StubHandler()).Assets.RetrieveAsync("a", new RequestOptions { Timeout = TimeSpan.FromSeconds(-1) }));

    [Fact]
    public async Task SlowCredentialsRunIntoTheTimeout()
    {
        FloraClient client = Clients.Over(new StubHandler(), static options =>
        {
            options.TimeProvider = TimeProvider.System;
            options.Timeout = TimeSpan.FromMilliseconds(30);
            options.MaxRetries = 0;
            options.Authenticate = static async (_, token) => await Task.Delay(Timeout.Infinite, token);
        });

        await Assert.ThrowsAsync<ApiTimeoutException>(() => client.Assets.RetrieveAsync("a"));
    }

    [Fact]
    public async Task BodyWhoseCompressionMakesNoSenseIsABrokenConnection()
    {
        StubHandler handler = new(StubHandler.Throws(new InvalidDataException("gzip")));

        await Assert.ThrowsAsync<ApiConnectionException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).Assets.RetrieveAsync("a"));
    }

    [Fact]
    public async Task DisposedClientSaysSo()
    {
        FloraClient client = null!;
        using HttpClient http = new(new StubHandler(async (_, token) =>
        {
            client.Dispose();
            await Task.Delay(Timeout.Infinite, token);
            throw new InvalidOperationException("unreachable");
        }));
        client = new FloraClient(http, new FloraClientOptions { ApiKey = "k" });
        Task<AssetRetrieveResponse> call = client.Assets.RetrieveAsync("a");
        http.CancelPendingRequests();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => call);
    }

    [Fact]
    public async Task EndpointThatTheDocumentLacksCanBeCalled()
    {
        StubHandler handler = new(StubHandler.Json("""{"count":3}"""));

        Quota quota = await Clients.Over(handler).SendAsync(
            HttpMethod.Post, "/quota?x=1", QuotaJson.Default.Quota, JsonSerializer.SerializeToElement(new Quota(1), QuotaJson.Default.Quota));

        Assert.Equal(3, quota.Count);
        Assert.Equal("POST /api/quota?x=1 {\"count\":1}", $"{handler.Requests[0].Method} {handler.Requests[0].Url.PathAndQuery} {handler.Requests[0].Body}");
    }

    internal sealed record Quota([property: JsonPropertyName("count")] int Count);

    [JsonSerializable(typeof(Quota))]
    internal sealed partial class QuotaJson : JsonSerializerContext;
}
