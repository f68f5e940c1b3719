using System.Net;
using FloraGen.Runtime;
using FloraGen.Runtime.Internal;

namespace RuntimeTests.Retries;

/// <summary>Which attempts are followed by another, for each status.</summary>
public class RetryRuleTests
{
    public static TheoryData<int> Statuses { get; } = [.. Enumerable.Range(300, 300)];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void RepeatableRequestIsRepeatedAfterWhatMayPass(int status)
        => Assert.Equal(status is 408 or 409 or 429 or >= 500, Allows(status, isRepeatable: true));

    [Theory]
    [MemberData(nameof(Statuses))]
    public void OtherRequestIsRepeatedOnlyWhereTheServerDidNothing(int status)
        => Assert.Equal(status is 429 or 503, Allows(status, isRepeatable: false));

    [Theory]
    [InlineData("true", true)]
    [InlineData("TRUE", true)]
    [InlineData("false", false)]
    [InlineData("False", false)]
    public void WishOfTheServerCountsMore(string wish, bool isRepeated)
    {
        foreach (int status in (int[])[400, 404, 409, 429, 500, 503])
        {
            Assert.Equal(isRepeated, Allows(status, isRepeatable: true, wish));
            Assert.Equal(isRepeated, Allows(status, isRepeatable: false, wish));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("yes")]
    public void OtherTextIsNoWish(string wish) => Assert.True(Allows(500, isRepeatable: true, wish));

    [Theory]
    [InlineData("done", false)]
    [InlineData("DONE", true)]
    [InlineData("other", true)]
    public void FinalCodeCountsMoreThanTheWish(string code, bool isRepeated)
    {
        ServerResponse response = new(HttpStatusCode.Conflict, Wish("true"), System.Text.Encoding.UTF8.GetBytes(RuntimeTests.Support.ResponseJson.Error(code)));
        ApiException failure = ApiErrors.OfStatus(response, "POST /x", TimeProvider.System);

        Assert.Equal(isRepeated, RetryRule.Allows(new AttemptResult(response, failure, wasSent: true), isRepeatable: true, ["done"]));
    }

    [Theory]
    [InlineData("GET", true)]
    [InlineData("HEAD", true)]
    [InlineData("OPTIONS", true)]
    [InlineData("PUT", true)]
    [InlineData("DELETE", true)]
    [InlineData("TRACE", true)]
    [InlineData("QUERY", true)]
    [InlineData("PURGE", false)]
    [InlineData("CONNECT", false)]
    [InlineData("POST", false)]
    [InlineData("PATCH", false)]
    public void MethodsAreRepeatableAsHttpSays(string method, bool isRepeatable)
        => Assert.Equal(isRepeatable, RetryRule.IsRepeatable(new HttpMethod(method)));

    private static bool Allows(int status, bool isRepeatable, string? wish = null)
    {
        ServerResponse response = new((HttpStatusCode)status, wish is null ? HeaderMap.Empty : Wish(wish), default);
        return RetryRule.Allows(new AttemptResult(response, new ApiException("no", response), wasSent: true), isRepeatable, []);
    }

    private static Dictionary<string, IReadOnlyList<string>> Wish(string value) => new() { ["x-should-retry"] = [value] };
}
