using System.Net;
using System.Text;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Errors;

/// <summary>What exceptions say about a response, whoever wrote it.</summary>
public class ErrorTextTests
{
    [Theory]
    [InlineData("""{"error":{"code":"c","message":"m"}}""", "c", "c: m")]
    [InlineData("""{"code":"c","message":"m"}""", "c", "c: m")]
    [InlineData("""{"error":"m"}""", null, "m")]
    [InlineData("""{"error":{"message":"m"}}""", null, "m")]
    [InlineData("""{"error":{"code":"c"}}""", "c", "c")]
    [InlineData("""{"type":"about:blank","title":"t","detail":"d"}""", null, "d")]
    [InlineData("""{"title":"t"}""", null, "t")]
    [InlineData("""{"title":"t.","errors":{"price":["It is negative.","Pay."],"":["Both."],"name":"It is long."}}""", null, "t. price: It is negative. Both. name: It is long.")]
    [InlineData("""{"errors":{"price":["It is negative."]}}""", null, "price: It is negative.")]
    [InlineData("""{"title":"t","errors":[{"detail":"d"}]}""", null, "t")]
    [InlineData("""{"title":"t","errors":{"price":[],"name":[7],"size":3}}""", null, "t")]
    [InlineData("""{"error":{"code":7,"message":["m"]}}""", null, """{"error":{"code":7,"message":["m"]}}""")]
    [InlineData("""{"error":null}""", null, """{"error":null}""")]
    [InlineData("""[{"code":"c"}]""", null, """[{"code":"c"}]""")]
    [InlineData("""{"error":{"code":"c","message":"first\nsecond\u0007"}}""", "c", "c: first second")]
    [InlineData("""{"error":{"code":"\ud800","message":"m"}}""", null, """{"error":{"code":"\ud800","message":"m"}}""")]
    [InlineData("""{"error":{"code":"c","mess""", null, """{"error":{"code":"c","mess""")]
    [InlineData("\ufeff{\"code\":\"c\"}", "c", "c")]
    public async Task MessageAndCodeComeFromTheUsualForms(string body, string? code, string text)
    {
        ApiException error = await FailAsync(body);

        Assert.Equal(code, error.ErrorCode);
        Assert.Equal("400 BadRequest for GET /assets/a: " + text, error.Message);
    }

    [Fact]
    public async Task LongBodyIsCutInMessageAndProperty()
    {
        ApiException error = await FailAsync(new string('é', 100_000));

        Assert.InRange(error.Message.Length, 200, 260);
        Assert.InRange(error.Body!.Length, 32_000, 33_000);
        Assert.EndsWith("(cut)", error.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongBodyIsReadAsAnErrorInFull()
    {
        string message = new('m', 100_000);

        ApiException error = await FailAsync(ResponseJson.Error("not_found", message));

        Assert.Equal(message, error.Error!.Error.Message);
    }

    [Fact]
    public async Task DeepBodyIsNoDanger()
    {
        ApiException error = await FailAsync("{\"error\":" + new string('[', 100_000));

        Assert.Null(error.ErrorCode);
        Assert.Null(error.Error);
    }

    [Fact]
    public async Task InvalidUtf8IsShownAsWellAsItCan()
    {
        StubHandler handler = new(StubHandler.Bytes([.. "caf"u8, 0xe9], HttpStatusCode.BadRequest));

        ApiBadRequestException error = await Assert.ThrowsAsync<ApiBadRequestException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Equal("caf\ufffd", error.Body);
    }

    [Theory]
    [InlineData("request-id", "req_1")]
    [InlineData("X-Request-Id", "req_2")]
    public async Task RequestIdIsInEveryException(string header, string id)
    {
        StubHandler handler = new(StubHandler.Json("{}", HttpStatusCode.OK, (header, id)));

        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Equal(id, error.RequestId);
        Assert.Contains($"(request id {id})", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SuccessfulResponseHasNoErrorCode()
    {
        StubHandler handler = new(StubHandler.Json("""{"type":"image","code":"x","message":"y"}"""));

        ApiSerializationException error = await Assert.ThrowsAsync<ApiSerializationException>(() => Clients.Over(handler).Assets.RetrieveAsync("a"));

        Assert.Null(error.ErrorCode);
        Assert.Equal(HttpStatusCode.OK, error.StatusCode);
    }

    [Theory]
    [InlineData(100, "ApiException")]
    [InlineData(304, "ApiException")]
    [InlineData(418, "ApiException")]
    [InlineData(511, "ApiServerException")]
    [InlineData(599, "ApiServerException")]
    public async Task StatusWithoutANameHasAnExceptionToo(int status, string type)
    {
        StubHandler handler = new(StubHandler.Json("", (HttpStatusCode)status));

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(
            () => Clients.Over(handler, static options => options.MaxRetries = 0).Assets.RetrieveAsync("a"));

        Assert.Equal(type, error.GetType().Name);
        Assert.StartsWith(status.ToString(System.Globalization.CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyIsInNoExceptionOfACall()
    {
        StubHandler handler = new(
            StubHandler.Json(ResponseJson.Error("x"), HttpStatusCode.BadRequest),
            StubHandler.Throws(new HttpRequestException("refused")),
            StubHandler.Json("{}"));
        FloraClient client = Clients.Over(handler, static options => (options.ApiKey, options.MaxRetries) = ("hunter2", 0));

        for (int call = 0; call < 3; call++)
        {
            ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.Assets.RetrieveAsync("a"));
            Assert.DoesNotContain("hunter2", error.ToString(), StringComparison.Ordinal);
        }
    }

    private static async Task<ApiException> FailAsync(string body)
        => await Assert.ThrowsAsync<ApiBadRequestException>(
            () => Clients.Over(new StubHandler(StubHandler.Bytes(Encoding.UTF8.GetBytes(body), HttpStatusCode.BadRequest))).Assets.RetrieveAsync("a"));
}
