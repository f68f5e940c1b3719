using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Numbers that a server's serializer reads from texts too, and so describes as either.</summary>
public class NumberOrTextTests
{
    private const string Whole = @"pattern: '^-?(?:0|[1-9]\d*)$'";

    private static readonly (string Schema, string Type, string Number)[] s_spellings =
    [
        ("{ type: [integer, string], " + Whole + ", format: int32 }", "int", "7"),
        ("{ type: [integer, string], format: int64 }", "long", "7"),
        ("{ type: [integer, string], " + Whole + " }", "long", "7"),
        ("{ type: [integer, string], pattern: '^(?:0|[1-9]\\d*)$', format: uint64 }", "ulong", "7"),
        ("{ type: [integer, string], pattern: '^(?:0|[1-9]\\d*)$', format: uint8 }", "int", "7"),
        ("{ type: [number, string], pattern: '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?$', format: double }", "double", "7.5"),
        ("{ type: [number, string], pattern: '^-?(?:0|[1-9]\\d*)(?:\\.\\d+)?$' }", "double", "7.5"),
        ("{ type: [string, number], format: decimal }", "decimal", "7.50"),
        ("{ type: [number, string], format: float }", "float", "7.5"),
        ("{ anyOf: [{ type: integer }, { type: string }], " + Whole + ", format: int32 }", "int", "7"),
        ("{ oneOf: [{ type: integer, format: int32 }, { type: string, pattern: '^[+-]?[0-9]+$' }] }", "int", "7"),
        ("{ anyOf: [{ type: integer }, { type: string }, { enum: [null], nullable: true }], format: int32, nullable: true }", "int?", "7"),
        ("{ type: ['null', integer, string], format: int32 }", "int?", "7"),
        ("{ oneOf: [{ type: 'null' }, { type: [integer, string], format: int32 }] }", "int?", "7"),
        ("{ allOf: [{ $ref: '#/components/schemas/Count' }] }", "int", "7"),
    ];

    [Fact]
    public async Task NumberIsReadFromEitherAndWrittenAsNumber()
    {
        string[] members = [.. s_spellings.Select(static (item, index) => $"m{index}: {item.Schema}, list{index}: {{ type: array, items: {item.Schema} }}, map{index}: {{ additionalProperties: {item.Schema} }}")];
        string[] texts = [.. s_spellings.Select(static (item, index) => $"\"m{index}\":\"{item.Number}\",\"list{index}\":[{item.Number},\"{item.Number}\"],\"map{index}\":{{\"a\":\"{item.Number}\"}}")];
        string[] numbers = [.. s_spellings.Select(static (item, index) => $"\"m{index}\":{item.Number},\"list{index}\":[{item.Number},{item.Number}],\"map{index}\":{{\"a\":{item.Number}}}")];
        string[] uses = [.. s_spellings.Select(static (item, index) => $"{item.Type} m{index} = thing.M{index}; IReadOnlyList<{item.Type}> list{index} = thing.List{index}; IReadOnlyDictionary<string, {item.Type}> map{index} = thing.Map{index};")];
        string required = string.Join(", ", s_spellings.Select(static (_, index) => $"m{index}, list{index}, map{index}"));

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithThing($"{{ required: [{required}], properties: {{ {string.Join(", ", members)} }} }}", componentExtras: "Count: { type: [integer, string], format: int32 }"),
            $"""Thing thing = await client.Things.GetAsync("1"); {string.Concat(uses)} return JsonSerializer.Serialize(thing);""",
            Responses.Json("{" + string.Join(",", texts) + "}"));

        Assert.Equal("{" + string.Join(",", numbers) + "}", outcome.Result);
    }

    [Fact]
    public async Task ParametersAreNumbersInEveryLocation()
    {
        const string Number = "schema: { type: [integer, string], format: int32, " + Whole + " }";
        string document = Documents.WithPaths($$"""
            /things/{id}:
              post:
                operationId: things.count
                parameters:
                  - { name: id, in: path, required: true, {{Number}} }
                  - { name: rows, in: query, required: true, schema: { type: array, items: { type: [integer, string], format: int32 } } }
                  - { name: X-Size, in: header, {{Number}} }
                  - { name: seat, in: cookie, {{Number}} }
                requestBody: { required: true, content: { application/json: { {{Number}} } } }
                responses: { '200': { description: OK, content: { application/json: { {{Number}} } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            int count = await client.Things.CountAsync(3, 9, new() { Rows = [1, 2], XSize = 4, Seat = 5 });
            return count.ToString();
            """, Responses.Json("\"6\""));

        Assert.Equal("6", outcome.Result);
        Assert.Equal(["POST /things/3?rows=1&rows=2 9"], outcome.Requests);
    }

    [Fact]
    public async Task OtherTextsKeepTheUnion()
    {
        const string Json = """{"word":"auto","code":"01234","range":"1-2","either":"auto","choice":"auto"}""";
        string document = Documents.WithThing("""
            properties:
              word: { type: [integer, string] }
              code: { type: [integer, string], pattern: '^\d{5}$' }
              range: { type: [integer, string], pattern: '^\d+-\d+$' }
              either: { anyOf: [{ type: integer, format: int32 }, { type: string }] }
              choice: { anyOf: [{ type: integer, format: int32 }, { type: string, enum: [auto] }] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document, """return JsonSerializer.Serialize(await client.Things.GetAsync("1"));""", Responses.Json(Json));

        Assert.Equal(Json, outcome.Result);
    }

    [Fact]
    public async Task CaseOfAUnionTakesTheText()
    {
        string document = Documents.WithThing("""
            required: [value]
            properties:
              value: { oneOf: [{ type: [integer, string], format: int32 }, { type: object, required: [name], properties: { name: { type: string } } }] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document, """return (await client.Things.GetAsync("1")).Value.Value!.ToString()!;""", Responses.Json("""{"value":"-7"}"""));

        Assert.Equal("-7", outcome.Result);
    }

    [Fact]
    public async Task AnythingElseIsRefused()
    {
        Queue<string> values = new(["\"seven\"", "\"\"", "\"3000000000\"", "true"]);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithThing("{ properties: { value: { type: [integer, string], format: int32 } } }"),
            """
            List<string> faults = [];
            for (int call = 0; call < 4; call++)
            {
                try { await client.Things.GetAsync("1"); } catch (ApiSerializationException fault) { faults.Add(fault.Message.Split(" at ")[1]); }
            }
            return string.Join("; ", faults);
            """,
            request => Responses.Json($$"""{"value":{{values.Dequeue()}} }""")(request));

        const string NoNumber = "$.value, expected a number but found a text that is none.";
        Assert.Equal($"{NoNumber}; {NoNumber}; $.value, expected a whole number of 32 bits but found a number outside of it.; $.value, expected a number but found true.", outcome.Result);
    }
}
