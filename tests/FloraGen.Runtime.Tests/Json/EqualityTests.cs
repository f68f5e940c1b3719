using System.Text.Json;
using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.Json;

public class EqualityTests
{
    [Fact]
    public void EqualJsonGivesEqualRecords()
    {
        string json = ResponseJson.Created().ToJsonString();
        AssetCreateResponse one = Read<AssetCreateResponse>(json);
        AssetCreateResponse other = Read<AssetCreateResponse>(json);

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other with { AssetId = "x" });
    }

    [Theory]
    [InlineData("1", "1.0", true)]
    [InlineData("10", "1e1", true)]
    [InlineData("0", "-0.00", true)]
    [InlineData("1e400", "1.0e400", true)]
    [InlineData("1e-30", "2e-30", false)]
    [InlineData("12345678901234567890123", "12345678901234567890124", false)]
    [InlineData("1", "-1", false)]
    [InlineData("\"\\ud800\"", "\"\\ud800\"", true)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("""{"a":1,"b":[2]}""", """{"b":[2.0],"a":1}""", true)]
    [InlineData("""{"a":1,"a":1}""", """{"a":1,"b":2}""", false)]
    [InlineData("""{"a":1,"b":2}""", """{"a":1,"a":1}""", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("null", "false", false)]
    public void UnknownMembersAreComparedByWhatTheySay(string left, string right, bool areEqual)
    {
        AdditionalProperties one = new([new("x", JsonDocument.Parse(left).RootElement)]);
        AdditionalProperties other = new([new("x", JsonDocument.Parse(right).RootElement)]);

        Assert.Equal(areEqual, one.Equals(other));
        Assert.Equal(areEqual, other.Equals(one));
        Assert.True(!areEqual || one.GetHashCode() == other.GetHashCode());
    }

    [Fact]
    public void UnknownMembersOutliveTheDocumentThatTheyCameFrom()
    {
        AdditionalProperties members;
        using (JsonDocument document = JsonDocument.Parse("[1]"))
        {
            members = new([new("x", document.RootElement)]);
        }

        Assert.Equal("{\"x\":[1]}", members.ToString());
        Assert.Throws<ArgumentException>(() => new AdditionalProperties([new("x", default)]));
    }

    [Fact]
    public void FormFieldsKeepTheirOrder()
        => Assert.Equal(["z", "a", "m\"\r\n"], Read<AssetCreateResponse>(ResponseJson.Created().ToJsonString()).Upload!.FormFields.Keys);

    [Fact]
    public void ExplicitNullIsWrittenBackAndMakesNoDifference()
    {
        JsonObject with = ResponseJson.Created();
        with["expires_at"] = null;

        AssetCreateResponse explicitNull = Read<AssetCreateResponse>(with.ToJsonString());
        AssetCreateResponse absent = Read<AssetCreateResponse>(ResponseJson.Created().ToJsonString());

        Assert.Equal(absent, explicitNull);
        Assert.Contains("\"expires_at\":null", JsonSerializer.Serialize(explicitNull), StringComparison.Ordinal);
        Assert.DoesNotContain("expires_at", JsonSerializer.Serialize(absent), StringComparison.Ordinal);
    }

    [Fact]
    public void NullsAreWrittenBackBesideUnknownMembersAndFromACopy()
    {
        JsonObject with = ResponseJson.Created();
        with["expires_at"] = null;
        with["new"] = 1;

        string written = JsonSerializer.Serialize(Read<AssetCreateResponse>(with.ToJsonString()) with { AssetId = "x" });

        Assert.Contains("\"expires_at\":null", written, StringComparison.Ordinal);
        Assert.Contains("\"new\":1", written, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownMembersThatAnotherTypeIsGivenBringNoNulls()
    {
        JsonObject with = ResponseJson.Created();
        with["expires_at"] = null;
        with["upload"] = null;
        with["upload_url"] = null;
        with["new"] = 1;
        AssetCreateResponse created = Read<AssetCreateResponse>(with.ToJsonString());

        string written = JsonSerializer.Serialize(Read<AssetRetrieveResponse>(ResponseJson.Asset().ToJsonString()) with { AdditionalProperties = created.AdditionalProperties });

        JsonObject expected = ResponseJson.Asset();
        expected["new"] = 1;
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(JsonSerializer.Serialize(Read<AssetRetrieveResponse>(expected.ToJsonString()))), JsonNode.Parse(written)), written);
    }

    [Theory]
    [InlineData("2026-01-02T03:04:05", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02T03:04:05.120Z", "2026-01-02T03:04:05.12Z")]
    [InlineData("2026-01-02 03:04:05z", "2026-01-02T03:04:05Z")]
    [InlineData("2026-01-02t03:04:05.5+02:00", "2026-01-02T03:04:05.5+02:00")]
    [InlineData("2026-01-02T03:04:05+02:00", "2026-01-02T03:04:05+02:00")]
    public void TimeWithoutAnOffsetIsUtc(string text, string written)
    {
        JsonObject asset = ResponseJson.Asset();
        asset["created_at"] = text;

        AssetRetrieveResponse read = Read<AssetRetrieveResponse>(asset.ToJsonString());

        Assert.Equal(written, JsonNode.Parse(JsonSerializer.Serialize(read))!["created_at"]!.GetValue<string>());
    }

    [Fact]
    public void CreationTimeIsANumberInTheListAndATimeInTheAsset()
    {
        AssetsCursorPage page = Read<AssetsCursorPage>(ResponseJson.Page(null, "a").ToJsonString());
        AssetRetrieveResponse asset = Read<AssetRetrieveResponse>(ResponseJson.Asset().ToJsonString());

        Assert.Equal(1767323045d, page.Items[0].CreatedAt);
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), asset.CreatedAt);
    }

    [Fact]
    public async Task SerializerReadsFromAStreamThatComesByteByByte()
    {
        string json = ResponseJson.Page("next", "a", "b").ToJsonString();
        using PiecemealStream stream = new(System.Text.Encoding.UTF8.GetBytes(json));

        AssetsCursorPage? page = await JsonSerializer.DeserializeAsync<AssetsCursorPage>(stream, new JsonSerializerOptions { DefaultBufferSize = 1 });

        Assert.Equal(Read<AssetsCursorPage>(json), page);
    }

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;
}
