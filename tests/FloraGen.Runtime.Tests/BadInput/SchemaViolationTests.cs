using System.Text.Json.Nodes;
using Generated.Flora;
using RuntimeTests.Schema;
using RuntimeTests.Support;

namespace RuntimeTests.BadInput;

/// <summary>Each member of each answer, broken in each way that the document forbids.</summary>
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

    public static TheoryData<string> Shapes { get; } = [.. AnswerShape.All.Keys];

    static SchemaViolationTests()
    {
        foreach (string shape in AnswerShape.All.Keys)
        {
            foreach (SchemaMember member in FloraDocument.Members(shape))
            {
                AllMembers.Add(shape, member.Name);
                if (member.IsRequired && member.Allows("null"))
                {
                    NullableMembers.Add(shape, member.Name);
                }
                else if (member.IsRequired)
                {
                    RequiredMembers.Add(shape, member.Name);
                }

                foreach ((_, string json, string words) in s_kinds.Where(kind => !member.Allows(kind.Kind)))
                {
                    WrongKinds.Add(shape, member.Name, json, words);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task WhatTheDocumentAllowsIsRead(string shape)
        => await CallAsync(shape, FloraDocument.Sample(shape).ToJsonString());

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public async Task KindThatTheDocumentForbidsIsNamedByItsPath(string shape, string member, string json, string found)
    {
        JsonObject value = FloraDocument.Sample(shape);
        value[member] = JsonNode.Parse(json);

        ApiSerializationException fault = await FailsAsync(shape, value.ToJsonString());

        Assert.Equal($"{AnswerShape.All[shape].Path}.{member}", fault.JsonPath);
        Assert.EndsWith($"but found {found}.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RequiredMembers))]
    public async Task RequiredMemberThatIsMissingIsNamedByItsPath(string shape, string member)
    {
        JsonObject value = FloraDocument.Sample(shape);
        Assert.True(value.Remove(member));

        ApiSerializationException fault = await FailsAsync(shape, value.ToJsonString());

        Assert.Equal($"{AnswerShape.All[shape].Path}.{member}", fault.JsonPath);
        Assert.Contains("required and missing", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NullableMembers))]
    public async Task RequiredMemberThatMayBeNullMayBeLeftOut(string shape, string member)
    {
        JsonObject value = FloraDocument.Sample(shape);
        Assert.True(value.Remove(member));

        await CallAsync(shape, value.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(AllMembers))]
    public async Task MemberThatStandsTwiceIsNamedByItsPath(string shape, string member)
    {
        JsonObject value = FloraDocument.Sample(shape);
        string json = value.ToJsonString();
        string twice = $"{json[..^1]},\"{member}\":{value[member]!.ToJsonString()}}}";

        ApiSerializationException fault = await FailsAsync(shape, twice);

        Assert.Equal($"{AnswerShape.All[shape].Path}.{member}", fault.JsonPath);
        Assert.Contains("twice", fault.Message, StringComparison.Ordinal);
    }

    private static async Task<ApiSerializationException> FailsAsync(string shape, string json)
        => await Assert.ThrowsAsync<ApiSerializationException>(() => CallAsync(shape, json));

    /// <summary>The object comes as text, for a node would not keep a member that stands twice.</summary>
    private static Task CallAsync(string shape, string json)
    {
        const string Place = "\"<here>\"";
        AnswerShape answer = AnswerShape.All[shape];
        string body = answer.Surround(JsonValue.Create("<here>")).ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        return answer.CallAsync(Clients.Over(new StubHandler(StubHandler.Json(body.Replace(Place, json, StringComparison.Ordinal)))));
    }
}
