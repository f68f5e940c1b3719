using System.Text;
using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Schema;
using RuntimeTests.Support;

namespace RuntimeTests.BadInput;

/// <summary>Successful responses that are not what the document says.</summary>
public class BadResponseTests
{
    /// <summary>A value of the wrong type for each member, and the path that the exception has to name.</summary>
    public static TheoryData<string> Members { get; } = [.. ResponseJson.Asset().Select(static member => member.Key)];

    /// <summary>Those that a response must have: servers leave out what may be null.</summary>
    public static TheoryData<string> NeededMembers { get; } =
        [.. FloraDocument.Members("AssetRetrieveResponse").Where(static member => member.IsRequired && !member.Allows("null")).Select(static member => member.Name)];

    [Theory]
    [MemberData(nameof(Members))]
    public async Task WrongTypeIsNamedByItsPath(string member)
    {
        JsonObject asset = ResponseJson.Asset();
        asset[member] = new JsonObject { ["deep"] = 1 };

        ApiSerializationException fault = await ReadingFails(asset.ToJsonString());

        Assert.Equal("$." + member, fault.JsonPath);
        Assert.Contains("found an object", fault.Message, StringComparison.Ordinal);
        Assert.Contains("GET /assets/ast_1", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NeededMembers))]
    public async Task MissingMemberIsNamedByItsPath(string member)
    {
        JsonObject asset = ResponseJson.Asset();
        Assert.True(asset.Remove(member));

        ApiSerializationException fault = await ReadingFails(asset.ToJsonString());

        Assert.Equal("$." + member, fault.JsonPath);
        Assert.Contains("missing", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asset_id")]
    [InlineData("status")]
    [InlineData("content_type")]
    [InlineData("uploaded_via")]
    public async Task NullWhereNoneIsAllowedIsNamedByItsPath(string member)
    {
        JsonObject asset = ResponseJson.Asset();
        asset[member] = null;

        ApiSerializationException fault = await ReadingFails(asset.ToJsonString());

        Assert.Equal("$." + member, fault.JsonPath);
        Assert.Contains("found null", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{")]
    [InlineData("{\"asset_id\":")]
    [InlineData("{\"asset_id\":\"a\",}")]
    [InlineData("not json")]
    [InlineData("<html><body>Bad gateway</body></html>")]
    public async Task BodyThatIsNoAssetIsTheDocumentedException(string body)
    {
        ApiSerializationException fault = await ReadingFails(body);

        Assert.StartsWith("$", fault.JsonPath, StringComparison.Ordinal);
        Assert.Equal(body, fault.Body);
    }

    [Fact]
    public async Task HtmlIsSaidToBeHtml()
        => Assert.Contains("HTML", (await ReadingFails("\n <!DOCTYPE html><p>Hello</p>")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task TextBehindTheValueIsAFault() => await ReadingFails(ResponseJson.Asset().ToJsonString() + " x");

    [Fact]
    public async Task TruncatedBodyNamesWhereItBreaksOff()
    {
        string json = ResponseJson.Page(null, "a", "b").ToJsonString();
        string cut = json[..json.LastIndexOf("\"status\"", StringComparison.Ordinal)] + "\"status\":";

        ApiSerializationException fault = await Assert.ThrowsAsync<ApiSerializationException>(async () => await Client(cut).Assets.ListAsync());

        Assert.Equal("$.assets[1].status", fault.JsonPath);
    }

    [Fact]
    public async Task FaultInAListNamesTheItem()
    {
        JsonObject page = ResponseJson.Page(null, "a", "b", "c");
        page["assets"]![1]!["size_bytes"] = "many";

        ApiSerializationException fault = await Assert.ThrowsAsync<ApiSerializationException>(async () => await Client(page.ToJsonString()).Assets.ListAsync());

        Assert.Equal("$.assets[1].size_bytes", fault.JsonPath);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e999")]
    public async Task NumberOutOfRangeIsAFault(string number)
        => Assert.Equal("$.height", (await ReadingFails(ResponseJson.Asset().ToJsonString().Replace("480", number, StringComparison.Ordinal))).JsonPath);

    [Theory]
    [InlineData("2026-13-45T00:00:00Z")]
    [InlineData("2026-01-02T03:04:05.Z")]
    [InlineData("yesterday")]
    [InlineData("")]
    public async Task TextThatIsNoTimeIsAFault(string text)
    {
        JsonObject asset = ResponseJson.Asset();
        asset["created_at"] = text;

        Assert.Equal("$.created_at", (await ReadingFails(asset.ToJsonString())).JsonPath);
    }

    [Theory]
    [InlineData("\"asset_id\"")]
    [InlineData("\"unknown\"")]
    [InlineData("\"asset\\u005fid\"")]
    public async Task MemberThatStandsTwiceIsAFault(string name)
    {
        string json = ResponseJson.Asset().ToJsonString().TrimEnd('}') + $",{name}:1,{name}:2}}";

        Assert.Contains("twice", (await ReadingFails(json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeepNestingIsAFault()
        => await ReadingFails(ResponseJson.Asset().ToJsonString().TrimEnd('}') + ",\"deep\":" + new string('[', 1_000) + new string(']', 1_000) + "}");

    [Fact]
    public async Task InvalidUtf8IsAFault()
    {
        byte[] json = Encoding.UTF8.GetBytes(ResponseJson.Asset().ToJsonString());
        json[Array.IndexOf(json, (byte)'t', 14)] = 0xff;

        await Assert.ThrowsAsync<ApiSerializationException>(
            () => Clients.Over(new StubHandler(StubHandler.Bytes(json))).Assets.RetrieveAsync("ast_1"));
    }

    [Fact]
    public async Task LoneSurrogateIsAFault()
        => Assert.Equal("$.name", (await ReadingFails(ResponseJson.Asset().ToJsonString().Replace("tulip.png", "\\ud800", StringComparison.Ordinal))).JsonPath);

    [Fact]
    public async Task ByteOrderMarkIsTolerated()
        => Assert.Equal("ast_1", (await Client("\ufeff" + ResponseJson.Asset().ToJsonString()).Assets.RetrieveAsync("ast_1")).AssetId);

    [Fact]
    public async Task UnknownStatusIsKeptAndWrittenBack()
    {
        string json = ResponseJson.Asset("archived").ToJsonString();

        AssetRetrieveResponse asset = await Client(json).Assets.RetrieveAsync("ast_1");

        Assert.Equal(AssetStatus.Unrecognized, asset.Status);
        Assert.Equal("archived", asset.AdditionalProperties["status"].GetString());
        Assert.False(asset.IsFailed);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(asset))));
    }

    [Fact]
    public async Task ChangedStatusIsWrittenAndNotTheKeptOne()
    {
        AssetRetrieveResponse asset = await Client(ResponseJson.Asset("archived").ToJsonString()).Assets.RetrieveAsync("ast_1");

        string json = System.Text.Json.JsonSerializer.Serialize(asset with { Status = AssetStatus.Ready });

        Assert.Contains("\"status\":\"ready\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("archived", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownMembersAreKeptInTheirOrder()
    {
        string json = ResponseJson.Asset().ToJsonString().TrimEnd('}') + ",\"z\":[1,{\"x\":null}],\"a\":1.50}";

        AssetRetrieveResponse asset = await Client(json).Assets.RetrieveAsync("ast_1");

        Assert.Equal(["z", "a"], asset.AdditionalProperties.Keys);
        Assert.EndsWith("\"z\":[1,{\"x\":null}],\"a\":1.50}", System.Text.Json.JsonSerializer.Serialize(asset), StringComparison.Ordinal);
    }

    private static FloraClient Client(string body) => Clients.Over(new StubHandler(StubHandler.Json(body)));

    private static Task<ApiSerializationException> ReadingFails(string body)
        => Assert.ThrowsAsync<ApiSerializationException>(() => Client(body).Assets.RetrieveAsync("ast_1"));
}
