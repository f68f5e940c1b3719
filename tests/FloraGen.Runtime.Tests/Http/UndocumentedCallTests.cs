using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Http;

/// <summary>Calls that the document lacks.</summary>
public partial class UndocumentedCallTests
{
    [Theory]
    [InlineData("quota")]
    [InlineData("")]
    [InlineData("https://elsewhere.example/quota")]
    public async Task PathStartsWithASlash(string path)
        => Assert.Equal("path", (await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(new StubHandler(), HttpMethod.Get, path))).ParamName);

    [Fact]
    public async Task NullsAreRefused()
    {
        FloraClient client = Clients.Over(new StubHandler());

        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SendAsync(null!, "/quota", LimitJson.Default.Limit));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SendAsync(HttpMethod.Get, null!, LimitJson.Default.Limit));
        await Assert.ThrowsAsync<ArgumentNullException>(() => client.SendAsync<Limit>(HttpMethod.Get, "/quota", null!));
    }

    [Theory]
    [InlineData("""{"count":"many"}""", "$.count")]
    [InlineData("""{"count":""", "$.count")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("<html>", "$")]
    [InlineData("", "$")]
    public async Task ResponseOfAnotherSchemaIsTheDocumentedException(string body, string path)
    {
        ApiSerializationException fault = await Assert.ThrowsAsync<ApiSerializationException>(
            () => SendAsync(new StubHandler(StubHandler.Json(body)), HttpMethod.Get, "/quota"));

        Assert.Equal(path, fault.JsonPath);
        Assert.IsType<JsonException>(fault.InnerException, exactMatch: false);
    }

    /// <summary>Nobody asked for the text at fault, and who writes the value back would be the first to hear of it.</summary>
    [Fact]
    public async Task TextThatIsNoUtf8IsTheDocumentedException()
    {
        StubHandler handler = new(StubHandler.Bytes([.. "{\"count\":1,\"x\":\""u8, 0xc3, 0x28, .. "\"}"u8]));

        await Assert.ThrowsAsync<ApiSerializationException>(() => SendAsync(handler, HttpMethod.Get, "/quota"));
    }

    [Fact]
    public async Task JsonOfAnotherSchemaIsNotCalledInvalidJson()
    {
        ApiSerializationException fault = await Assert.ThrowsAsync<ApiSerializationException>(
            () => SendAsync(new StubHandler(StubHandler.Json("""{"count":"many"}""")), HttpMethod.Get, "/quota"));

        Assert.DoesNotContain("not valid JSON", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostIsNotRepeatedAfterAServerError()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.InternalServerError));

        await Assert.ThrowsAsync<ApiServerException>(() => SendAsync(handler, HttpMethod.Post, "/quota"));

        Assert.Single(handler.Requests);
        Assert.Null(handler.Requests[0].Header("Idempotency-Key"));
    }

    [Fact]
    public async Task PostWithAKeyOfTheCallersIsRepeated()
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.InternalServerError), StubHandler.Json("""{"count":1}"""));

        Limit limit = await SendAsync(handler, HttpMethod.Post, "/quota", new RequestOptions { IdempotencyKey = "mine" });

        Assert.Equal(1, limit.Count);
        Assert.All(handler.Requests, static request => Assert.Equal("mine", request.Header("Idempotency-Key")));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    public async Task MethodThatHttpCallsRepeatableIsRepeated(string method)
    {
        StubHandler handler = new(StubHandler.Json("", HttpStatusCode.BadGateway), StubHandler.Json("""{"count":1}"""));

        await SendAsync(handler, new HttpMethod(method), "/quota");

        Assert.Equal(2, handler.Requests.Count);
    }

    private static Task<Limit> SendAsync(StubHandler handler, HttpMethod method, string path, RequestOptions? options = null)
        => Clients.Over(handler).SendAsync(method, path, LimitJson.Default.Limit, options: options);

    internal sealed record Limit([property: JsonPropertyName("count")] int Count);

    [JsonSerializable(typeof(Limit))]
    internal sealed partial class LimitJson : JsonSerializerContext;
}
