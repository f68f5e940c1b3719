using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Schema;
using RuntimeTests.Support;

namespace RuntimeTests.BadInput;

/// <summary>Each member of each response, broken in each way that the document forbids.</summary>
public class SchemaViolationTests
{
    private static readonly (string Kind, string Json, string Words)[] s_kinds =
    [
        ("null", "null", "null"),
        ("boolean", "true", "true"),
        ("boolean", "false", "false"),
        ("number", "7", "a number"),
        ("string", "\"text\"", "a string"),
        ("array", "[]", "an array"),
        ("object", "{}", "an object"),
    ];

    public static TheoryData<string, string, string, string> WrongKinds { get; } = [];

    public static TheoryData<string, string> RequiredMembers { get; } = [];

    public static TheoryData<string, string> NullableMembers { get; } = [];

    public static TheoryData<string, string> AllMembers { get; } = [];

    public static TheoryData<string> Shapes { get; } = [.. ResponseSchema.All.Keys];

    static SchemaViolationTests()
    {
        foreach (string schema in ResponseSchema.All.Keys)
        {
            foreach (SchemaMember member in FloraDocument.Members(schema))
            {
                AllMembers.Add(schema, member.Name);
                if (member.IsRequired && member.Allows("null"))
                {
                    NullableMembers.Add(schema, member.Name);
                }
                else if (member.IsRequired)
                {
                    RequiredMembers.Add(schema, member.Name);
                }

                foreach ((_, string json, string words) in s_kinds.Where(kind => !member.Allows(kind.Kind)))
                {
                    WrongKinds.Add(schema, member.Name, json, words);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task WhatTheDocumentAllowsIsRead(string schema)
        => await CallAsync(schema, FloraDocument.Sample(schema).ToJsonString());

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public async Task KindThatTheDocumentForbidsIsNamedByItsPath(string schema, string member, string json, string found)
    {
        JsonObject value = FloraDocument.Sample(schema);
        value[member] = JsonNode.Parse(json);

        ApiSerializationException fault = await FailsAsync(schema, value.ToJsonString());

        Assert.Equal($"{ResponseSchema.All[schema].Path}.{member}", fault.JsonPath);
        Assert.EndsWith($"but found {found}.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RequiredMembers))]
    public async Task RequiredMemberThatIsMissingIsNamedByItsPath(string schema, string member)
    {
        JsonObject value = FloraDocument.Sample(schema);
        Assert.True(value.Remove(member));

        ApiSerializationException fault = await FailsAsync(schema, value.ToJsonString());

        Assert.Equal($"{ResponseSchema.All[schema].Path}.{member}", fault.JsonPath);
        Assert.Contains("required and missing", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NullableMembers))]
    public async Task RequiredMemberThatMayBeNullMayBeLeftOut(string schema, string member)
    {
        JsonObject value = FloraDocument.Sample(schema);
        Assert.True(value.Remove(member));

        await CallAsync(schema, value.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(AllMembers))]
    public async Task MemberThatStandsTwiceIsNamedByItsPath(string schema, string member)
    {
        JsonObject value = FloraDocument.Sample(schema);
        string json = value.ToJsonString();
        string twice = $"{json[..^1]},\"{member}\":{value[member]!.ToJsonString()}}}";

        ApiSerializationException fault = await FailsAsync(schema, twice);

        Assert.Equal($"{ResponseSchema.All[schema].Path}.{member}", fault.JsonPath);
        Assert.Contains("twice", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<ApiSerializationException> FailsAsync(string schema, string json)
        => await Assert.ThrowsAsync<ApiSerializationException>(() => CallAsync(schema, json));

    /// <summary>The object comes as text, for a node would not keep a member that stands twice.</summary>
    private static Task CallAsync(string schema, string json)
    {
        const string Place = "\"<here>\"";
        ResponseSchema response = ResponseSchema.All[schema];
        string body = response.Surround(JsonValue.Create("<here>")).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return response.CallAsync(Clients.Over(new StubHandler(StubHandler.Json(body.Replace(Place, json, StringComparison.Ordinal)))));
    }
}
