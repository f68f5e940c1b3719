using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

public class RetryTests
{
    private static readonly string s_asset = ResponseJson.Asset().ToJsonString();

    [Theory]
    [InlineData(408, 3)]
    [InlineData(409, 3)]
    [InlineData(429, 3)]
    [InlineData(500, 3)]
    [InlineData(503, 3)]
    [InlineData(599, 3)]
    [InlineData(400, 1)]
    [InlineData(401, 1)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    [InlineData(422, 1)]
    [InlineData(501, 3)]
    public async Task PassingFailureIsTriedTwiceMore(int status, int attempts)
    {
        StubHandler handler = Always(StubHandler.Json(ResponseJson.Error("x"), (HttpStatusCode)status));

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Equal(attempts, handler.Requests.Count);
        Assert.Equal(status, (int)error.StatusCode!.Value);
    }

    [Theory]
    [InlineData("true", 400, 3)]
    [InlineData("false", 503, 1)]
    [InlineData("maybe", 503, 3)]
    public async Task ServersWishOverridesTheStatus(string wish, int status, int attempts)
    {
        StubHandler handler = Always(StubHandler.Json("", (HttpStatusCode)status, ("x-should-retry", wish)));

        await Assert.ThrowsAnyAsync<ApiException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Equal(attempts, handler.Requests.Count);
    }

    [Fact]
    public async Task CodeThatSettlesTheCallIsNotRetried()
    {
        StubHandler handler = Always(StubHandler.Json(ResponseJson.Error("idempotency_duplicate"), HttpStatusCode.Conflict));

        ApiConflictException error = await Assert.ThrowsAsync<ApiConflictException>(() => Clients.Over(handler).Assets.CompleteAsync("a"));

        Assert.Single(handler.Requests);
        Assert.Equal("idempotency_duplicate", error.ErrorCode);
        Assert.Equal("idempotency_duplicate", error.Error!.Error.Code);
    }

    [Fact]
    public async Task OneKeyForAllAttemptsOfACallAndAnotherForTheNext()
    {
        StubHandler handler = new(
            StubHandler.Json("", HttpStatusCode.InternalServerError),
            StubHandler.Throws(new HttpRequestException("reset")),
            StubHandler.Json(ResponseJson.Created().ToJsonString()),
            StubHandler.Json(ResponseJson.Created().ToJsonString()));
        FloraClient client = Clients.Over(handler);
        AssetCreateParams body = new() { Source = "signed-url", WorkspaceId = "ws_1" };

        await client.Assets.CreateAsync(body);
        await client.Assets.CreateAsync(body);

        string?[] keys = [.. handler.Requests.Select(static request => request.Header("Idempotency-Key"))];
        Assert.NotNull(keys[0]);
        Assert.All(keys.Take(3), key => Assert.Equal(keys[0], key));
        Assert.NotEqual(keys[0], keys[3]);
        Assert.All(handler.Requests, static request => Assert.Equal("""{"source":"signed-url","workspace_id":"ws_1"}""", request.Body));
    }

    [Fact]
    public async Task KeyOfTheCallerIsSentAsItIs()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Created().ToJsonString()));

        await Clients.Over(handler).Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" }, new RequestOptions { IdempotencyKey = "mine" });

        Assert.Equal("mine", handler.Requests[0].Header("Idempotency-Key"));
    }

    [Fact]
    public async Task ReadsCarryNoKey()
    {
        StubHandler handler = new(StubHandler.Json(s_asset));

        await Clients.Over(handler).Assets.RetrieveAsync("a");

        Assert.Null(handler.Requests[0].Header("Idempotency-Key"));
    }

    [Theory]
    [InlineData("retry-after-ms", "250", 0.25)]
    [InlineData("retry-after", "2", 2)]
    [InlineData("retry-after", "1.5", 1.5)]
    [InlineData("retry-after", "-5", 0)]
    [InlineData("retry-after", "1e99", 60)]
    [InlineData("retry-after", "Fri, 02 Jan 2026 03:04:15 GMT", 10)]
    [InlineData("retry-after", "Fri, 02 Jan 2026 03:03:00 GMT", 0)]
    [InlineData("retry-after", "Friday, 02-Jan-26 03:04:06 GMT", 1)]
    [InlineData("retry-after", "Sat, 02 Jan 2027 03:04:05 GMT", 60)]
    public async Task WaitIsWhatTheServerAsksForInEveryCulture(string header, string value, double seconds)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            odd.NumberFormat.NumberDecimalSeparator = ",";
            odd.NumberFormat.NumberGroupSeparator = ".";
            CultureInfo.CurrentCulture = odd;
            HandMovedClock clock = new() { LongFrom = TimeSpan.FromSeconds(61) };
            StubHandler handler = new(StubHandler.Json("", HttpStatusCode.TooManyRequests, (header, value)), StubHandler.Json(s_asset));
            FloraClient client = Clients.Over(handler, options =>
            {
                options.TimeProvider = clock;
                options.Timeout = TimeSpan.FromSeconds(90);
            });

            await client.Assets.RetrieveAsync("a");

            Assert.Equal(TimeSpan.FromSeconds(seconds), clock.Waits.Concat([TimeSpan.Zero]).First());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1,5")]
    [InlineData("soon")]
    [InlineData("")]
    public async Task WishThatCannotBeReadIsNoWish(string value)
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.TooManyRequests, ("retry-after", value)));

        ApiRateLimitException error = await Assert.ThrowsAsync<ApiRateLimitException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).Assets.RetrieveAsync("a"));

        Assert.Null(error.RetryAfter);
    }

    [Fact]
    public async Task WaitsGrowAndStayBelowTheirBounds()
    {
        HandMovedClock clock = new();
        StubHandler handler = new([.. Enumerable.Repeat(StubHandler.Json("", HttpStatusCode.InternalServerError), 8)]);
        FloraClient client = Clients.Over(handler, options =>
        {
            options.TimeProvider = clock;
            options.MaxRetries = 7;
        });

        await Assert.ThrowsAsync<ApiServerException>(() => client.Assets.RetrieveAsync("a"));

        double[] longest = [0.5, 1, 2, 4, 8, 8, 8];
        Assert.Equal(longest.Length, clock.Waits.Count);
        Assert.All(clock.Waits.Zip(longest), static wait => Assert.InRange(wait.First.TotalSeconds, wait.Second * 0.75, wait.Second));
    }

    [Fact]
    public async Task RateLimitTellsHowLongToWait()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Error("rate_limited"), HttpStatusCode.TooManyRequests, ("Retry-After", "17")));

        ApiRateLimitException error = await Assert.ThrowsAsync<ApiRateLimitException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).Assets.RetrieveAsync("a"));

        Assert.Equal(TimeSpan.FromSeconds(17), error.RetryAfter);
    }

    [Fact]
    public async Task LostConnectionIsRetriedAndThenTold()
    {
        StubHandler handler = Always(StubHandler.Throws(new HttpRequestException("refused", new SocketException(111))));

        ApiConnectionException error = await Assert.ThrowsAsync<ApiConnectionException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Equal(3, handler.Requests.Count);
        Assert.IsType<HttpRequestException>(error.InnerException);
        Assert.Null(error.StatusCode);
    }

    [Fact]
    public async Task ResponseThatCannotBeReadIsNotRetried()
    {
        StubHandler handler = Always(StubHandler.Json("{}"));

        await Assert.ThrowsAsync<ApiSerializationException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task CallMayHaveItsOwnNumberOfRetries()
    {
        StubHandler handler = Always(StubHandler.Json("", HttpStatusCode.InternalServerError));

        await Assert.ThrowsAsync<ApiServerException>(() => Clients.Over(handler).Assets.RetrieveAsync("a", new RequestOptions { MaxRetries = 0 }));

        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(429, true)]
    [InlineData(503, true)]
    [InlineData(500, false)]
    [InlineData(409, false)]
    [InlineData(408, false)]
    public void RequestThatMayActTwiceIsRepeatedOnlyWhereTheServerSurelyDidNothing(int status, bool isRepeated)
    {
        FloraGen.Runtime.Internal.ServerResponse response = new((HttpStatusCode)status, FloraGen.Runtime.Internal.HeaderMap.Empty, default);
        FloraGen.Runtime.Internal.AttemptResult result = new(response, null, wasSent: true);

        Assert.Equal(isRepeated, FloraGen.Runtime.Internal.RetryRule.Allows(result, isRepeatable: false, []));
        Assert.True(FloraGen.Runtime.Internal.RetryRule.Allows(result, isRepeatable: true, []));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void RequestThatMayActTwiceIsRepeatedAfterALostConnectionOnlyWhenItWasNeverSent(bool wasSent, bool isRepeated)
        => Assert.Equal(isRepeated, FloraGen.Runtime.Internal.RetryRule.Allows(new(null, null, wasSent), isRepeatable: false, []));

    private static StubHandler Always(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> response)
        => new([.. Enumerable.Repeat(response, 3)]);
}
