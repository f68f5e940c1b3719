using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What objects become: one record for all that they are made of, and two where they differ by direction.</summary>
public class RecordTests
{
    [Fact]
    public async Task EntriesStandBesideMembers()
    {
        const string Json = """{"name":"x","a":1,"b":2}""";
        string document = Documents.WithThing("""
            allOf:
              - { required: [name], properties: { name: { type: string } } }
              - { additionalProperties: { type: integer, format: int32 } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            Thing made = new() { Name = "x", Entries = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 } };
            return $"{thing.Entries["b"]} {made == thing} " + JsonSerializer.Serialize(made);
            """, Responses.Json(Json));

        Assert.Equal("2 True " + Json, outcome.Result);
    }

    [Fact]
    public async Task WhatOnlyOneSideMayWriteIsInTheOthersRecordOnly()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Saving("required: [id, name, secret], properties: { id: { type: string, readOnly: true }, name: { type: string }, secret: { type: string, writeOnly: true } }"),
            "Thing thing = await client.Things.SaveAsync(new ThingInput { Name = \"x\", Secret = \"s\" }); return thing.Id + thing.Name;",
            Responses.Json("""{"id":"1","name":"x"}"""));

        Assert.Equal("1x", outcome.Result);
        Assert.Equal(["""PUT /things {"name":"x","secret":"s"}"""], outcome.Requests);
    }

    [Fact]
    public async Task MemberThatIsOnlySentCanBeLeftOutOrNull()
    {
        string document = Documents.WithPaths("""
            /things:
              patch:
                operationId: things.update
                requestBody: { required: true, content: { application/json: { schema: { properties: { name: { type: [string, 'null'] }, tags: { type: [array, 'null'], items: { type: string } }, size: { type: integer } } } } } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Things.UpdateAsync(new());
            await client.Things.UpdateAsync(new() { Name = null, Tags = ["a"], Size = 1 });
            await client.Things.UpdateAsync(new() { Name = "x", Tags = null });
            return "";
            """, Responses.Nothing);

        Assert.Equal(["PATCH /things {}", """PATCH /things {"name":null,"tags":["a"],"size":1}""", """PATCH /things {"name":"x","tags":null}"""], outcome.Requests);
    }

    [Fact]
    public async Task NullThatWasReadIsWrittenBackAndDefaultsAreNotSent()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Saving("properties: { a: { type: [string, 'null'] }, b: { type: [string, 'null'] }, c: { type: string, default: x } }"),
            "Thing thing = await client.Things.SaveAsync(new()); return JsonSerializer.Serialize(thing);",
            Responses.Json("""{"b":null}"""));

        Assert.Equal("""{"b":null}""", outcome.Result);
        Assert.Equal(["PUT /things {}"], outcome.Requests);
    }

    private static string Saving(string thing) => Documents.WithPaths("""
        /things:
          put:
            operationId: things.save
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
            responses: { '200': { description: A thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        """, "components: { schemas: { Thing: { type: object, " + thing + " } } }");
}
