using System.Net;
using System.Text;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>What users' tests make by hand, to let a substitute of a client succeed or fail.</summary>
public class SubstituteTests
{
    [Fact]
    public void ExceptionMadeByHandSaysWhatARealOneSays()
    {
        ApiNotFoundException error = new("Not here.", ResponseJson.Error("not_found"));

        Assert.Equal((HttpStatusCode.NotFound, "not_found", "No."), (error.StatusCode, error.ErrorCode, error.Error!.Error.Message));
        Assert.Equal(TimeSpan.FromSeconds(3), new ApiRateLimitException("Slower.", retryAfter: TimeSpan.FromSeconds(3)).RetryAfter);
        Assert.Equal("$.status", new ApiSerializationException("Odd.", "$.status", "{}").JsonPath);
        Assert.Equal(HttpStatusCode.PaymentRequired, new ApiException("Pay.", HttpStatusCode.PaymentRequired).StatusCode);
        Assert.Equal(7, new ApiResponse<int>(HttpStatusCode.Created, 7).Value);
    }

    [Fact]
    public void ResponsesAndExceptionsMadeByHandHaveHeaders()
    {
        Dictionary<string, string> headers = new() { ["ETag"] = "\"v1\"", ["request-id"] = "req_1", ["Retry-After"] = "3" };

        ApiResponse<int> response = new(HttpStatusCode.OK, 7, headers);
        ApiResponse plain = new(HttpStatusCode.NoContent, headers, "body");

        Assert.Equal(("\"v1\"", "req_1"), (Assert.Single(response.Headers["etag"]), response.RequestId));
        Assert.Equal(("req_1", "body"), (plain.RequestId, Encoding.UTF8.GetString(plain.Body.Span)));
        Assert.Equal(TimeSpan.FromSeconds(3), new ApiRateLimitException("Slower.", null, headers).RetryAfter);
        Assert.All(
            new ApiException[]
            {
                new("Odd.", HttpStatusCode.PaymentRequired, null, headers),
                new ApiBadRequestException("Odd.", null, headers),
                new ApiAuthenticationException("Odd.", null, headers),
                new ApiPermissionDeniedException("Odd.", null, headers),
                new ApiNotFoundException("Odd.", null, headers),
                new ApiConflictException("Odd.", null, headers),
                new ApiUnprocessableEntityException("Odd.", null, headers),
                new ApiRateLimitException("Odd.", null, headers),
                new ApiServerException("Odd.", null, headers),
                new ApiSerializationException("Odd.", "$", null, headers),
            },
            static error => Assert.Equal("req_1", error.RequestId));
    }

    [Fact]
    public void FailedResponsesMadeByHandAreLikeRealOnes()
    {
        Dictionary<string, string> headers = new() { ["request-id"] = "req_1" };
        ApiConflictException conflict = new("Taken.", ResponseJson.Error("taken"), headers);

        ApiResponse<string> ofException = new(conflict);
        ApiResponse ofStatus = new(HttpStatusCode.NotFound, headers, ResponseJson.Error("not_found"));
        ApiResponse<string?> notModified = new(HttpStatusCode.NotModified, null);

        Assert.Same(conflict, ofException.Failure);
        Assert.Equal((HttpStatusCode.Conflict, "req_1", ResponseJson.Error("taken")), (ofException.StatusCode, ofException.RequestId, Encoding.UTF8.GetString(ofException.Body.Span)));
        Assert.Same(conflict, Assert.Throws<ApiConflictException>(() => ofException.Value));
        Assert.Equal(("not_found", "req_1"), (Assert.IsType<ApiNotFoundException>(ofStatus.Failure).ErrorCode, ofStatus.Failure.RequestId));
        Assert.Null(notModified.Value);
        _ = Assert.Throws<ArgumentException>(static () => new ApiResponse<string>(new ApiConnectionException("Nobody.")));
    }

    [Fact]
    public async Task PagesMadeByHandCanBeAskedForInEveryOrder()
    {
        Pager<AssetsCursorPage, AssetListResponse> pager = Pager<AssetsCursorPage, AssetListResponse>.FromPages(Page("2", "a"), Page("3", "b"), Page(null, "c"));
        AssetsCursorPage first = await pager;
        AssetsCursorPage second = await first.GetNextPageAsync();

        Assert.Equal("b", (await first.GetNextPageAsync()).Items[0].AssetId);
        Assert.Equal("c", (await second.GetNextPageAsync()).Items[0].AssetId);
        Assert.Equal("a", (await pager).Items[0].AssetId);
    }

    [Fact]
    public async Task PageWhoseCursorLeadsNowhereSaysSo()
    {
        AssetsCursorPage page = await Pager<AssetsCursorPage, AssetListResponse>.FromPages(Page("2", "a"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => page.GetNextPageAsync());
    }

    private static AssetsCursorPage Page(string? cursor, string id)
        => JsonSerializer.Deserialize<AssetsCursorPage>(ResponseJson.Page(cursor, id).ToJsonString())!;
}
