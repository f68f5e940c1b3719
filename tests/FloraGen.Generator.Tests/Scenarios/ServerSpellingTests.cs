using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What servers write and their documents put in another way, or not at all.</summary>
public class ServerSpellingTests
{
    [Fact]
    public async Task RequiredMemberThatMayBeNullMayBeLeftOut()
    {
        string document = Documents.WithThing(
            """
            required: [name, nick, pet]
            properties:
              nick: { type: [string, 'null'] }
              name: { type: string }
              pet: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Bird' }] }
            """,
            componentExtras: """
                Dog: { type: object, required: [owner, name], properties: { owner: { type: [string, 'null'] }, name: { type: string } } }
                Bird: { type: object, required: [name], properties: { name: { type: string } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            return thing.Pet.Value!.GetType().Name + " " + JsonSerializer.Serialize(thing);
            """, Responses.Json("""{"name":"Ada","pet":{"name":"Rex"}}"""));

        Assert.Equal("""Bird {"nick":null,"name":"Ada","pet":{"name":"Rex"}}""", outcome.Result);
    }

    [Fact]
    public async Task RequiredMemberThatCannotBeNullMustBeThere()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithThing("required: [nick, name]\nproperties: { nick: { type: [string, 'null'] }, name: { type: string } }"),
            """try { await client.Things.GetAsync("1"); return "read"; } catch (ApiSerializationException fault) { return fault.JsonPath!; }""",
            Responses.Json("""{"nick":"A"}"""));

        Assert.Equal("$.name", outcome.Result);
    }

    [Fact]
    public async Task DaysTimesAndLengthsAreReadAsDotNetServersWriteThem()
    {
        string document = Documents.WithThing("""
            properties:
              days: { type: array, items: { type: string, format: date } }
              times: { type: array, items: { type: string, format: time } }
              lengths: { type: object, additionalProperties: { type: string, format: duration } }
              at: { type: string, format: date-time }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """return JsonSerializer.Serialize(await client.Things.GetAsync("1"));""",
            Responses.Json("""{"days":["2024-01-02T00:00:00","2024-01-02T10:00:00.5Z","2024-01-02"],"times":["2024-01-02T10:20:30","10:20:30Z","10:20:30-02:00"],"lengths":{"a":"1.02:03:04","b":"-00:45:00.5000000","c":"PT45M"},"at":"2016-12-31T23:59:60Z"}"""));

        Assert.Equal("""{"days":["2024-01-02","2024-01-02","2024-01-02"],"times":["10:20:30","10:20:30","10:20:30"],"lengths":{"a":"P1DT2H3M4S","b":"-PT45M0.5S","c":"PT45M"},"at":"2016-12-31T23:59:59Z"}""", outcome.Result);
    }

    [Theory]
    [InlineData("date", "2024-01-02Tx")]
    [InlineData("time", "yesterdayT10:00")]
    [InlineData("duration", "5")]
    [InlineData("date-time", "2024-01-02T10:00:60Z")]
    public async Task OtherTextsAreRefused(string format, string text)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithThing($"properties: {{ value: {{ type: string, format: {format} }} }}"),
            """try { await client.Things.GetAsync("1"); return "read"; } catch (ApiSerializationException fault) { return fault.JsonPath!; }""",
            Responses.Json($$"""{"value":"{{text}}"}"""));

        Assert.Equal("$.value", outcome.Result);
    }

    [Fact]
    public async Task NullBesideAReferenceMakesItNullable()
    {
        const string Json = """{"boss":{"boss":null},"tool":{"teeth":3},"tools":[{"length":1},null]}""";
        string document = Documents.WithThing(
            """
            properties:
              boss: { type: 'null', allOf: [{ $ref: '#/components/schemas/Thing' }] }
              tool: { type: ['null', object], oneOf: [{ $ref: '#/components/schemas/Pick' }, { $ref: '#/components/schemas/Saw' }] }
              tools: { type: array, items: { type: 'null', anyOf: [{ $ref: '#/components/schemas/Pick' }, { $ref: '#/components/schemas/Saw' }] } }
            """,
            componentExtras: """
                Pick: { type: object, required: [length], properties: { length: { type: integer } } }
                Saw: { type: object, required: [teeth], properties: { teeth: { type: integer } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            Thing? boss = thing.Boss;
            return $"{thing.Tool!.Value.Value is Saw} {thing.Tools![0]!.Value.Value is Pick} " + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("True True " + Json, outcome.Result);
    }

    [Fact]
    public async Task BothPartsOfAnAllOfDescribeTheirMember()
    {
        string document = Documents.WithThing(
            """
            allOf:
              - $ref: '#/components/schemas/Plant'
              - properties:
                  seen: { type: string, description: When it was last looked at. }
                  ids: { type: array, maxItems: 3 }
                  maker: { type: object, description: Who made it. }
                  size: { format: int32 }
            """,
            componentExtras: """
                Plant: { type: object, properties: { seen: { type: string, format: date-time }, ids: { type: array, items: { type: string, format: uuid } }, maker: { $ref: '#/components/schemas/Maker' }, size: { type: integer } } }
                Maker: { type: object, properties: { name: { type: string } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            DateTimeOffset? seen = thing.Seen; Guid id = thing.Ids![0]; Maker? maker = thing.Maker; int? size = thing.Size;
            return $"{seen!.Value.Year} {id} {maker!.Name} {size}";
            """, Responses.Json("""{"seen":"2024-01-02T03:04:05Z","ids":["0f8fad5b-d9cb-469f-a165-70867728950e"],"maker":{"name":"Ada"},"size":3}"""));

        Assert.Equal("2024 0f8fad5b-d9cb-469f-a165-70867728950e Ada 3", outcome.Result);
    }
}
