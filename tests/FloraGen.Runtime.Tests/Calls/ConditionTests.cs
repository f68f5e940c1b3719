using System.Net;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Calls;

/// <summary>Calls that depend on the version of what they are about.</summary>
public class ConditionTests
{
    [Fact]
    public async Task ConditionsOfACallAreSent()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        using FloraClient client = Clients.Over(handler);

        _ = await client.Assets.RetrieveAsync("ast_1", new RequestOptions { IfMatch = "\"a\"", IfNoneMatch = "*" });

        Assert.Equal(("\"a\"", "*"), (handler.Requests[0].Header("If-Match"), handler.Requests[0].Header("If-None-Match")));
    }

    [Fact]
    public async Task HeaderOfTheCallComesFirst()
    {
        StubHandler handler = new(StubHandler.Json(ResponseJson.Asset().ToJsonString()));
        using FloraClient client = Clients.Over(handler);

        _ = await client.Assets.RetrieveAsync("ast_1", new RequestOptions
        {
            IfMatch = "\"a\"",
            Headers = new Dictionary<string, string> { ["if-match"] = "\"b\"" },
        });

        Assert.Equal("\"b\"", handler.Requests[0].Header("If-Match"));
    }

    [Theory]
    [InlineData("If-None-Match")]
    [InlineData("If-Modified-Since")]
    public async Task NotModifiedIsAResponseWithoutAValueWhereItWasAskedFor(string header)
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.NotModified, ("ETag", "\"v1\"")));
        using FloraClient client = Clients.Over(handler);
        RequestOptions options = new() { Headers = new Dictionary<string, string> { [header] = "\"v1\"" } };

        ApiResponse<AssetRetrieveResponse> response = await client.Assets.WithRawResponse.RetrieveAsync("ast_1", options);

        Assert.Equal((HttpStatusCode.NotModified, "\"v1\""), (response.StatusCode, response.ETag));
        Assert.Null(response.Value);
    }

    [Fact]
    public async Task NotModifiedThatNobodyAskedForIsAFailure()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.NotModified));
        using FloraClient client = Clients.Over(handler);

        ApiException fault = await Assert.ThrowsAsync<ApiException>(() => client.Assets.WithRawResponse.RetrieveAsync("ast_1"));

        Assert.Equal(HttpStatusCode.NotModified, fault.StatusCode);
    }

    [Fact]
    public async Task PlainCallSaysThatItHasNoValueToGive()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.NotModified));
        using FloraClient client = Clients.Over(handler);

        ApiException fault = await Assert.ThrowsAsync<ApiException>(
            () => client.Assets.RetrieveAsync("ast_1", new RequestOptions { IfNoneMatch = "\"v1\"" }));

        Assert.Equal("304 NotModified for GET /assets/ast_1: it is the same that the caller has, and comes without a value", fault.Message.TrimEnd('.'));
    }
}
