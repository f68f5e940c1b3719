using System.Net;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>What users' tests make by hand, to let a substitute of a client answer or fail.</summary>
public class SubstituteTests
{
    [Fact]
    public void ExceptionMadeByHandSaysWhatARealOneSays()
    {
        ApiNotFoundException error = new("Not here.", Answer.Error("not_found"));

        Assert.Equal((HttpStatusCode.NotFound, "not_found", "No."), (error.StatusCode, error.ErrorCode, error.Error!.Error.Message));
        Assert.Equal(TimeSpan.FromSeconds(3), new ApiRateLimitException("Slower.", retryAfter: TimeSpan.FromSeconds(3)).RetryAfter);
        Assert.Equal("$.status", new ApiSerializationException("Odd.", "$.status", "{}").JsonPath);
        Assert.Equal(HttpStatusCode.PaymentRequired, new ApiException("Pay.", HttpStatusCode.PaymentRequired).StatusCode);
        Assert.Equal(7, new ApiResponse<int>(HttpStatusCode.Created, 7).Value);
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
        => JsonSerializer.Deserialize<AssetsCursorPage>(Answer.Page(cursor, id).ToJsonString())!;
}
