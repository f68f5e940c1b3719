using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Hardening;

/// <summary>JSON at its edges.</summary>
public class JsonTests
{
    [Theory]
    [InlineData("""{"a":1,"a":2}""", """{"a":2,"a":1}""", false)]
    [InlineData("""{"a":1,"a":2}""", """{"a":2,"b":2}""", false)]
    [InlineData("""{"a":1,"b":0,"a":2}""", """{"b":0,"a":2}""", true)]
    [InlineData("""{"\ud800":1,"b":2}""", """{"\ud800":1,"b":2}""", true)]
    [InlineData("""{"\ud800":1}""", """{"\udbff":1}""", false)]
    [InlineData("\"\\ud800\"", "\"\\\"\\\\ud800\\\"\"", false)]
    [InlineData("0e5", "-0.0E-99", true)]
    [InlineData("123.4500e2", "12345", true)]
    public void KeptJsonIsEqualWhenItSaysTheSame(string left, string right, bool areEqual)
    {
        AdditionalProperties one = Kept(left);
        AdditionalProperties other = Kept(right);

        Assert.Equal(areEqual, one.Equals(other));
        Assert.Equal(areEqual, other.Equals(one));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
    }

    [Theory]
    [InlineData("2026-01-02t03:04:05z")]
    [InlineData("2026-01-02 03:04:05.000Z")]
    [InlineData("2026-01-02T03:04:05.000000000z")]
    [InlineData("2026-01-02t05:04:05+02:00")]
    [InlineData("2026-01-02 03:04:05")]
    public void TimeMayBeWrittenInEveryWayOfRfc3339(string text)
    {
        string json = ResponseJson.Asset().ToJsonString().Replace("2026-01-02T03:04:05Z", text.Replace("+", "\\u002B", StringComparison.Ordinal), StringComparison.Ordinal);

        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), JsonSerializer.Deserialize<AssetRetrieveResponse>(json)!.CreatedAt);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("2026-01-02 ")]
    [InlineData("2026-01-02t03:04")]
    [InlineData("2026-01-02 \\\"03:04:05")]
    [InlineData("2026-01-02_03:04:05Z")]
    public async Task TextThatIsNoTimeIsAFaultAtItsPath(string text)
    {
        string json = ResponseJson.Asset().ToJsonString().Replace("2026-01-02T03:04:05Z", text, StringComparison.Ordinal);

        ApiSerializationException fault = await Assert.ThrowsAsync<ApiSerializationException>(
            () => Clients.Over(new StubHandler(StubHandler.Json(json))).Assets.RetrieveAsync("ast_1"));

        Assert.Equal("$.created_at", fault.JsonPath);
    }

    private static AdditionalProperties Kept(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return new AdditionalProperties([new("x", document.RootElement)]);
    }
}
