using System.Net;
using System.Runtime.ExceptionServices;
using System.Text;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

/// <summary>Failures that a caller takes as responses.</summary>
public class FailureAsResponseTests
{
    private static readonly RequestOptions s_values = new() { Throw = ThrowOn.ConnectionOnly };

    [Fact]
    public async Task StatusThatIsNoSuccessIsAResponse()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Error("not_found"), HttpStatusCode.NotFound, ("request-id", "req_1")));
        using FloraClient client = Clients.Over(handler);

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);

        Assert.Equal((false, HttpStatusCode.NotFound, "req_1"), (response.IsSuccess, response.StatusCode, response.RequestId));
        Assert.Null(response.ValueOrDefault);
        Assert.Equal(ResponseJson.Error("not_found"), Encoding.UTF8.GetString(response.Body.Span));
        ApiNotFoundException failure = Assert.IsType<ApiNotFoundException>(response.Failure);
        Assert.Equal(("not_found", "No.", 1, "req_1"), (failure.ErrorCode, failure.Error?.Error.Message, failure.Attempts, failure.RequestId));
        Assert.Equal("404 NotFound for GET /assets/ast_1 (request id req_1): not_found: No.", failure.Message);
    }

    [Fact]
    public async Task ValueOfAFailureIsItsException()
    {
        using FloraClient client = Clients.Over(new StubHandler(StubHandler.Json("", HttpStatusCode.Gone)));

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);

        Assert.Same(response.Failure, Assert.Throws<ApiException>(() => response.Value));
        Assert.Same(response.Failure, Assert.Throws<ApiException>(response.EnsureSuccess));
        Assert.Same(response.Failure, Assert.Throws<ApiException>(((ApiResponse)response).EnsureSuccess));
    }

    [Fact]
    public async Task SuccessHasItsValueAndNoFailure()
    {
        using FloraClient client = Clients.Over(new StubHandler(StubHandler.Json(ResponseJson.Asset().ToJsonString())));

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);

        Assert.True(response.IsSuccess);
        Assert.Null(response.Failure);
        Assert.Equal("ast_1", response.EnsureSuccess().Value.AssetId);
        Assert.Same(response.Value, response.ValueOrDefault);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, "ast_1")]
    [InlineData(HttpStatusCode.NotFound, "nothing")]
    [InlineData(HttpStatusCode.Conflict, "conflict taken: No.")]
    [InlineData(HttpStatusCode.BadGateway, "502")]
    public async Task SwitchTellsThemApart(HttpStatusCode status, string expected)
    {
        string body = status == HttpStatusCode.OK ? ResponseJson.Asset().ToJsonString() : ResponseJson.Error("taken");
        using FloraClient client = Clients.Over(new StubHandler(StubHandler.Json(body, status)), static options => options.MaxRetries = 0);

        string line = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values) switch
        {
            { IsSuccess: true, Value: var asset } => asset.AssetId,
            { StatusCode: HttpStatusCode.NotFound } => "nothing",
            { Failure: ApiConflictException { Error.Error: var error } } => $"conflict {error.Code}: {error.Message}",
            { Failure: var failure } => ((int)failure!.StatusCode!).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.Equal(expected, line);
    }

    [Fact]
    public async Task NothingIsThrownOnTheWay()
    {
        int thrown = 0;
        // Other tests run beside this one, and throw.
        AsyncLocal<bool> isThisTest = new() { Value = true };
        void Count(object? sender, FirstChanceExceptionEventArgs args) => thrown += isThisTest.Value && args.Exception is (ApiException or JsonException) ? 1 : 0;
        using FloraClient client = Clients.Over(new StubHandler(StubHandler.Json("no JSON", HttpStatusCode.NotFound, ("request-id", "req_quiet"))));

        AppDomain.CurrentDomain.FirstChanceException += Count;
        try
        {
            ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Count;
        }

        Assert.Equal(0, thrown);
    }

    [Fact]
    public async Task FailureThatMayPassIsTriedAgainAsEver()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.BadGateway), StubHandler.Json("", HttpStatusCode.TooManyRequests), StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        using FloraClient client = Clients.Over(handler);

        Assert.True((await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values)).IsSuccess);
        Assert.Equal(3, handler.Requests.Count);
    }

    [Fact]
    public async Task LastOfManyAttemptsIsTheResponse()
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> busy = StubHandler.Json(ResponseJson.Error("busy"), HttpStatusCode.ServiceUnavailable);
        using FloraClient client = Clients.Over(new StubHandler(busy, busy, busy));

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);

        ApiServerException failure = Assert.IsType<ApiServerException>(response.Failure);
        Assert.Equal((3, "busy"), (failure.Attempts, failure.ErrorCode));
    }

    [Fact]
    public async Task RenewedCredentialsAreTriedFirst()
    {
        int tokens = 0;
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.Unauthorized), StubHandler.Json(ResponseJson.Error("expired"), HttpStatusCode.Unauthorized));
        using FloraClient client = Clients.Over(handler, options =>
        {
            options.ApiKey = null;
            options.FetchToken = _ => ValueTask.FromResult($"token_{++tokens}");
        });

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);

        Assert.Equal((2, "expired"), (tokens, Assert.IsType<ApiAuthenticationException>(response.Failure).ErrorCode));
    }

    [Fact]
    public async Task WhatHasNoResponseStaysAnException()
    {
        static FloraClient Over(params Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>[] responses)
            => Clients.Over(new StubHandler(responses), static options => options.MaxRetries = 0);

        using FloraClient broken = Over(StubHandler.Throws(new HttpRequestException("No way.")));
        _ = await Assert.ThrowsAsync<ApiConnectionException>(() => broken.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values));
        using FloraClient odd = Over(StubHandler.Json("{}"));
        _ = await Assert.ThrowsAsync<ApiSerializationException>(() => odd.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values));
    }

    [Fact]
    public async Task PlainCallsAndPagesThrowAsEver()
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> gone = StubHandler.Json("", HttpStatusCode.NotFound);
        using FloraClient client = Clients.Over(new StubHandler(gone, gone, gone), static options => options.Throw = ThrowOn.ConnectionOnly);

        _ = await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Assets.RetrieveAsync("ast_1", s_values));
        _ = await Assert.ThrowsAsync<ApiNotFoundException>(async () => await client.Assets.ListAsync(options: s_values));
        _ = await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Assets.WaitForStatusAsync("ast_1", options: s_values));
    }

    [Fact]
    public async Task OptionOfACallComesBeforeTheClients()
    {
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> gone = StubHandler.Json("", HttpStatusCode.NotFound);
        using FloraClient client = Clients.Over(new StubHandler(gone, gone), static options => options.Throw = ThrowOn.ConnectionOnly);

        Assert.False((await client.Assets.WithRawResponse.ListAsync()).IsSuccess);
        _ = await Assert.ThrowsAsync<ApiNotFoundException>(() => client.Assets.WithRawResponse.RetrieveAsync("ast_1", new RequestOptions { Throw = ThrowOn.EveryFailure }));
    }

    [Fact]
    public async Task CallThatTheDocumentLacksHasThemToo()
    {
        using FloraClient client = Clients.Over(new StubHandler(StubHandler.Json(ResponseJson.Error("none"), HttpStatusCode.NotFound)));

        ApiResponse response = await client.SendAsync(HttpMethod.Get, "/plants", options: s_values);

        Assert.Equal("none", response.Failure?.ErrorCode);
    }

    [Fact]
    public async Task NotModifiedIsNoSuccessAndHasNoValueToThrowFor()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.NotModified));
        using FloraClient client = Clients.Over(handler);

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", new RequestOptions { IfNoneMatch = "\"v1\"" });

        Assert.Null(response.Value);
        Assert.False(response.IsSuccess);
        Assert.Equal(HttpStatusCode.NotModified, response.Failure.StatusCode);
    }

    [Fact]
    public async Task NotModifiedThatNobodyAskedForHasNoValueInSilence()
    {
        using FloraClient client = Clients.Over(new StubHandler(StubHandler.Json("", HttpStatusCode.NotModified)));

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);

        Assert.Same(response.Failure, Assert.Throws<ApiException>(() => response.Value));
    }

    [Fact]
    public async Task DateToWaitForIsComparedWithTheClockOfTheClient()
    {
        HandMovedClock clock = new();
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.TooManyRequests, ("Retry-After", clock.GetUtcNow().AddSeconds(7).ToString("R"))));
        using FloraClient client = Clients.Over(handler, options => (options.MaxRetries, options.TimeProvider) = (0, clock));

        ApiResponse response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", s_values);

        Assert.InRange(response.RetryAfter!.Value.TotalSeconds, 6, 7);
    }

    [Fact]
    public void UsualHeadersHaveTypes()
    {
        ApiResponse response = new(
            HttpStatusCode.Created,
            new Dictionary<string, string> { ["Location"] = "/assets/ast_2", ["Last-Modified"] = "Tue, 03 Mar 2026 04:05:06 GMT", ["Retry-After"] = "0.5" });
        ApiResponse odd = new(HttpStatusCode.Created, new Dictionary<string, string> { ["Location"] = "http://[", ["Last-Modified"] = "soon", ["Retry-After"] = "later" });

        Assert.Equal(("/assets/ast_2", TimeSpan.FromSeconds(0.5)), (response.Location?.OriginalString, response.RetryAfter));
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 4, 5, 6, TimeSpan.Zero), response.LastModified);
        Assert.Equal((null, null, null), (odd.Location, odd.LastModified, odd.RetryAfter));
        Assert.Equal((null, null, null), (new ApiResponse(HttpStatusCode.OK).Location, new ApiResponse(HttpStatusCode.OK).LastModified, new ApiResponse(HttpStatusCode.OK).RetryAfter));
    }
}
