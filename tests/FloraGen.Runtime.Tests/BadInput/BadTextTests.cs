using System.Text;
using System.Text.Json;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.BadInput;

/// <summary>Texts that are no Unicode, wherever they can stand. Each page has one good asset and one with the fault.</summary>
public class BadTextTests
{
    private const string LoneSurrogate = "\\ud800";

    [Theory]
    [InlineData("name", "$.assets[1].name")]
    [InlineData("status", "$.assets[1].status")]
    [InlineData("url", "$.assets[1].url")]
    public async Task LoneSurrogateOfAKnownMemberIsNamedByItsPath(string member, string path)
        => Assert.Equal(path, (await ListFails(Damaged(member, LoneSurrogate))).JsonPath);

    [Theory]
    [InlineData("name")]
    [InlineData("status")]
    [InlineData("url")]
    public async Task InvalidUtf8OfAKnownMemberIsNamedByItsPath(string member)
        => Assert.Equal($"$.assets[1].{member}", (await ListFails(Replaced(Damaged(member, "?!"), "?!"u8, [0xc3, 0x28]))).JsonPath);

    [Theory]
    [InlineData("{\"deep\":[1,\"?!\"]}", "$.x.deep[1]")]
    [InlineData("{\"?!\":1}", "$.x['\ufffd(']")]
    public async Task InvalidUtf8OfAnUnknownMemberIsNamedByItsPath(string value, string path)
    {
        byte[] json = Replaced(Encoding.UTF8.GetBytes("{\"assets\":[],\"x\":" + value + "}"), "?!"u8, [0xc3, 0x28]);

        Assert.Equal(path, (await ListFails(json)).JsonPath);
    }

    [Fact]
    public async Task NameThatIsNoUtf8IsNotTakenForTheMemberBeforeIt()
    {
        byte[] json = Replaced(Encoding.UTF8.GetBytes("""{"assets":[],"meta":{"a":1,"?!":2}}"""), "?!"u8, [0xc3, 0x28]);

        Assert.StartsWith("$.meta[", (await ListFails(json)).JsonPath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameWithALoneSurrogateIsNotTakenForTheMemberBeforeIt()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{"assets":[],"meta":{"a":1,"\ud800":2}}""");

        Assert.StartsWith("$.meta[", (await ListFails(json)).JsonPath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EscapedNamesAreTheSameNames()
    {
        string json = ResponseJson.Page(null, "a").ToJsonString().Replace("\"assets\"", "\"\\u0061ssets\"", StringComparison.Ordinal);

        AssetsCursorPage page = await Clients.Over(new StubHandler(StubHandler.Json(json))).Assets.ListAsync();

        Assert.Equal("a", Assert.Single(page.Items).AssetId);
    }

    [Fact]
    public async Task EscapedStatusIsTheSameStatus()
    {
        string json = ResponseJson.Asset().ToJsonString().Replace("\"ready\"", "\"re\\u0061dy\"", StringComparison.Ordinal);

        Assert.Equal(AssetStatus.Ready, (await Clients.Over(new StubHandler(StubHandler.Json(json))).Assets.RetrieveAsync("a")).Status);
    }

    [Fact]
    public async Task UnknownMemberThatWasKeptCanBeWrittenBack()
    {
        string json = """{"assets":[],"x":"\ud83c\udf37","y":{"\u00e9":"\u0000"}}""";

        AssetsCursorPage page = await Clients.Over(new StubHandler(StubHandler.Json(json))).Assets.ListAsync();

        Assert.Equal("🌷", page.AdditionalProperties["x"].GetString());
        Assert.Equal(page, JsonSerializer.Deserialize<AssetsCursorPage>(JsonSerializer.Serialize(page)));
        Assert.Equal(JsonSerializer.Serialize(page), JsonSerializer.Serialize(JsonSerializer.Deserialize<AssetsCursorPage>(JsonSerializer.Serialize(page))));
    }

    private static byte[] Damaged(string member, string text)
    {
        System.Text.Json.Nodes.JsonObject page = ResponseJson.Page(null, "a", "b");
        page["assets"]![1]![member] = "<here>";
        return Encoding.UTF8.GetBytes(page.ToJsonString().Replace("\\u003Chere\\u003E", text, StringComparison.Ordinal));
    }

    private static byte[] Replaced(byte[] json, ReadOnlySpan<byte> old, ReadOnlySpan<byte> replacement)
    {
        replacement.CopyTo(json.AsSpan(json.AsSpan().IndexOf(old)));
        return json;
    }

    private static Task<ApiSerializationException> ListFails(byte[] json)
        => Assert.ThrowsAsync<ApiSerializationException>(() => Clients.Over(new StubHandler(StubHandler.Bytes(json))).Assets.ListAsync().AsTask());
}
