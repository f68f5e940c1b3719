using FloraGen.Kinds;
using FloraGen.Kinds.Formats;
using FloraGen.Tests.Running;
using FloraGen.Tests.Scenarios;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Kinds;

/// <summary>Whatever class of a format is there works in all locations that a schema can stand in.</summary>
public class StringFormatTests
{
    public static TheoryData<string> Formats { get; } = [.. KindsOf<StringFormat>.All.SelectMany(static format => format.Names)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void FormatCompilesWhereverItStands(string format)
    {
        string document = $$"""
            openapi: 3.1.0
            info: { title: Shed, version: '1' }
            servers: [ { url: https://shed.example } ]
            paths:
              /tools/{id}:
                put:
                  operationId: tools.put
                  parameters:
                    - { name: id, in: path, required: true, schema: { $ref: '#/components/schemas/Value' } }
                    - { name: q, in: query, schema: { $ref: '#/components/schemas/Value' } }
                    - { name: list, in: query, schema: { type: array, items: { $ref: '#/components/schemas/Value' } } }
                    - { name: h, in: header, schema: { $ref: '#/components/schemas/Value' } }
                    - { name: c, in: cookie, schema: { $ref: '#/components/schemas/Value' } }
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Tool' } } } }
                  responses: { '200': { description: One., content: { application/json: { schema: { $ref: '#/components/schemas/Value' } } } } }
                post:
                  operationId: tools.post
                  parameters: [ { name: id, in: path, required: true, schema: { type: string } } ]
                  requestBody: { required: true, content: { multipart/form-data: { schema: { type: object, properties: { part: { $ref: '#/components/schemas/Value' } } } } } }
                  responses: { '200': { description: All., content: { application/json: { schema: { $ref: '#/components/schemas/Tool' } } } } }
            components:
              schemas:
                Value: { type: string, format: {{format}} }
                Tool:
                  type: object
                  required: [one, maybe]
                  properties:
                    one: { $ref: '#/components/schemas/Value' }
                    maybe: { type: [string, 'null'], format: {{format}} }
                    rare: { type: [string, 'null'], format: {{format}} }
                    list: { type: array, items: { $ref: '#/components/schemas/Value' } }
                    map: { type: object, additionalProperties: { $ref: '#/components/schemas/Value' } }
                    holes: { type: array, items: { type: [string, 'null'], format: {{format}} } }
                    choice: { oneOf: [ { $ref: '#/components/schemas/Value' }, { type: integer } ] }
            """;

        GeneratorRun run = GeneratorRun.Of([new SpecificationText("/specs/shed.openapi.yaml", document)]);

        Assert.Empty(run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public async Task CharacterIsAChar()
    {
        const string Json = """{"grade":"a","grades":["b"],"choice":"c"}""";
        string document = Documents.WithThing("""
            properties:
              grade: { type: string, format: char }
              grades: { type: array, items: { type: string, format: char } }
              choice: { oneOf: [ { type: string, format: char }, { type: integer } ] }
            """).Replace("in: path, required: true, schema: { type: string }", "in: path, required: true, schema: { type: string, format: char }", StringComparison.Ordinal);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync('é');
            char? grade = thing.Grade; IReadOnlyList<char>? grades = thing.Grades;
            return $"{thing.Choice!.Value.Value is char} " + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("True " + Json, outcome.Result);
        Assert.Equal(["GET /things/%C3%A9"], outcome.Requests);
    }

    [Fact]
    public async Task TextThatIsNoValueNamesItsLocation()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Documents.WithThing("properties: { grade: { type: string, format: char } }"), """
            try { await client.Things.GetAsync("1"); return "read"; }
            catch (ApiSerializationException error) { return error.JsonPath + ": " + error.Message; }
            """, Responses.Json("""{"grade":"ab"}"""));

        Assert.Equal("$.grade: The response to GET /things/1 cannot be read: at $.grade, expected a single character but found another text.", outcome.Result);
    }
}
