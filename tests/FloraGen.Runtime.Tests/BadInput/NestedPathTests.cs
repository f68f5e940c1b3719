using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Support;

namespace RuntimeTests.BadInput;

/// <summary>Paths within maps, lists and unknown members, and what is deep.</summary>
public class NestedPathTests
{
    [Theory]
    [InlineData("plain", "$.upload.form_fields.plain")]
    [InlineData("a b", "$.upload.form_fields['a b']")]
    [InlineData("1st", "$.upload.form_fields['1st']")]
    [InlineData("", "$.upload.form_fields['']")]
    [InlineData("it's \\", "$.upload.form_fields['it\\'s \\\\']")]
    [InlineData("ü", "$.upload.form_fields['ü']")]
    public async Task NameInAMapIsQuotedWhereItHasToBe(string name, string path)
    {
        JsonObject created = ResponseJson.Created();
        created["upload"]!["form_fields"]![name] = 7;

        Assert.Equal(path, (await CreateFails(created.ToJsonString())).JsonPath);
    }

    [Fact]
    public async Task NullInAMapOfTextsIsAFault()
    {
        JsonObject created = ResponseJson.Created();
        created["upload"]!["form_fields"]!["a"] = null;

        Assert.Equal("$.upload.form_fields.a", (await CreateFails(created.ToJsonString())).JsonPath);
    }

    [Fact]
    public async Task NameThatStandsTwiceInAMapIsAFault()
    {
        string json = ResponseJson.Created().ToJsonString().Replace("\"z\":\"1\"", "\"z\":\"1\",\"z\":\"2\"", StringComparison.Ordinal);

        ApiSerializationException fault = await CreateFails(json);

        Assert.Equal("$.upload.form_fields.z", fault.JsonPath);
        Assert.Contains("twice", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"assets\":[],\"x\":{\"deep\":[1,{\"a\":tru}]}}", "$.x.deep[1].a")]
    [InlineData("{\"assets\":[],\"x\":[[],[1,,2]]}", "$.x[1][0]")]
    [InlineData("{\"assets\":[],\"meta\":{\"next_cursor\":\"a", "$.meta.next_cursor")]
    [InlineData("{\"assets\":[null]}", "$.assets[0]")]
    [InlineData("{\"assets\":{}}", "$.assets")]
    [InlineData("{\"assets\":[],\"meta\":[]}", "$.meta")]
    [InlineData("[]", "$")]
    [InlineData("{\"assets\":[]}{}", "$")]
    [InlineData("{\"assets\":[]},", "$")]
    [InlineData("/**/{\"assets\":[]}", "$")]
    [InlineData("{'assets':[]}", "$")]
    [InlineData("{\"assets\":[],}", "$.assets")]
    [InlineData("{\"assets\":[],\"x\":NaN}", "$.x")]
    [InlineData("{\"assets\":[],\"x\":01}", "$.x")]
    [InlineData("{\"assets\":[],\"x\":\"\t\"}", "$.x")]
    public async Task FaultOfTheTextIsNamedByItsPath(string json, string path) => Assert.Equal(path, (await ListFails(json)).JsonPath);

    [Fact]
    public async Task NestingThatAReaderTakesIsKept()
    {
        string deep = new string('[', 60) + new string(']', 60);

        AssetsCursorPage page = await Clients.Over(new StubHandler(StubHandler.Json("{\"assets\":[],\"x\":" + deep + "}"))).Assets.ListAsync();

        Assert.Equal(deep, page.AdditionalProperties["x"].GetRawText());
    }

    [Theory]
    [InlineData(64)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public async Task NestingThatIsTooDeepIsAFaultAndNoCrash(int depth)
    {
        ApiSerializationException fault = await ListFails("{\"assets\":[],\"x\":" + new string('[', depth) + new string(']', depth) + "}");

        Assert.StartsWith("$.x[0][0]", fault.JsonPath, StringComparison.Ordinal);
        Assert.InRange(fault.Message.Length, 0, 500);
    }

    [Fact]
    public async Task LongFaultyTextIsNotRepeatedInTheMessage()
        => Assert.InRange((await ListFails("{\"assets\":\"" + new string('x', 1_000_000) + "\"}")).Message.Length, 0, 200);

    private static Task<ApiSerializationException> CreateFails(string json)
        => Assert.ThrowsAsync<ApiSerializationException>(
            () => Clients.Over(new StubHandler(StubHandler.Json(json))).Assets.CreateAsync(new() { Source = "signed-url", WorkspaceId = "ws_1" }));

    private static Task<ApiSerializationException> ListFails(string json)
        => Assert.ThrowsAsync<ApiSerializationException>(() => Clients.Over(new StubHandler(StubHandler.Json(json))).Assets.ListAsync().AsTask());
}
