using System.Diagnostics;
using FloraGen.Reading;
using FloraGen.Testing.Running;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Hostile;

/// <summary>More of everything than anybody would write.</summary>
[Trait("Category", "Hostile")]
public class SizeTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    [Fact]
    public void TenThousandValuesCompile() => HostileDocument.Generate(HostileDocument.WithSchemas($"Thing: {{ type: string, enum: [{Many(10_000, "value{0}")}] }}")).BecomesAClient();

    [ExhaustiveFact(nameof(Types.ScaleTests.RecordOfAThousandMembersIsReadAndWritten))]
    public void FiveThousandMembersCompile()
        => HostileDocument.Generate(HostileDocument.WithSchemas($"Thing: {{ type: object, properties: {{ {Many(5_000, "member{0}: {{ type: string }}")} }} }}")).BecomesAClient();

    [Fact]
    public void MegabyteOfWordsCompiles()
        => HostileDocument.Generate(HostileDocument.WithSchemas($"Thing: {{ type: object, description: \"{new string('x', 500_000)} {Many(100_000, "word")}\" }}")).BecomesAClient();

    [ExhaustiveFact(nameof(Calls.MethodNameTests.ThousandsOfOperationsCompile))]
    public void ThreeThousandOperationsOfOneResourceCompile() => HostileDocument.Generate(
        Documents.WithPaths(string.Join('\n', Enumerable.Range(0, 3_000).Select(static index => $"/things/{index}: {{ get: {{ tags: [things], operationId: get{index}, responses: {{ '204': {{ description: x }} }} }} }}")))).BecomesAClient();

    [ExhaustiveFact(nameof(Types.ScaleTests.UnionOfHundredsOfRecordsIsTold))]
    public void TwoThousandAlternativesCompile() => HostileDocument.Generate(HostileDocument.WithSchemas(
        $"Thing: {{ oneOf: [{Many(2_000, "{{ $ref: '#/components/schemas/Case{0}' }}")}] }}\n"
            + string.Join('\n', Enumerable.Range(0, 2_000).Select(static index => $"Case{index}: {{ type: object, properties: {{ a{index}: {{ type: string }} }} }}")))).BecomesAClient();

    [Theory]
    [InlineData("""{"LONG": { "type": "object" }, "Thing": { "$ref": "#/components/schemas/LONG" } }""")]
    [InlineData("""{"Thing": { "type": "object", "properties": { "LONG": { "type": "string" } } } }""")]
    [InlineData("""{"Thing": { "type": "string", "enum": ["LONG", "b"] } }""")]
    [InlineData("""{"Thing": { "title": "LONG", "properties": { "a": { "title": "LONG", "properties": { "b": { "type": "string" } } } } } }""")]
    public void NamesOfTwoHundredThousandLettersCompile(string schemas)
        => HostileDocument.Generate(Large(Returning("Thing") + $$""", "components": { "schemas": {{schemas}} }"""), "/specs/shop.openapi.json").BecomesAClient();

    [Fact]
    public void LongNamesOfOperationsCompile() => HostileDocument.Generate(
        Large("""{ "/LONG/{LONG}": { "get": { "tags": ["LONG"], "operationId": "LONG", "parameters": [{ "name": "LONG", "in": "query", "schema": { "type": "string" } }], "responses": { "204": { "description": "LONG" } } } } }"""), "/specs/shop.openapi.json").BecomesAClient();

    [Theory]
    [InlineData("/specs/large.openapi.json")]
    [InlineData("/specs/large.openapi.yaml")]
    public void ReadingALargeDocumentCanBeStopped(string path)
    {
        string members = Many(300_000, """ "member{0}": {{ "type": "object", "properties": {{ "a": {{ "type": "string" }} }} }} """);
        string thing = $$"""{ "Thing": { "type": "object", "properties": { {{members}} } } }""";
        string text = path.EndsWith("json", StringComparison.Ordinal) ? Large(Returning("Thing") + $$""", "components": { "schemas": {{thing}} }""") : HostileDocument.WithSchemas(thing[1..^1]);
        using CancellationTokenSource stop = new();
        stop.CancelAfter(TimeSpan.FromMilliseconds(50));
        long start = Stopwatch.GetTimestamp();

        _ = Assert.ThrowsAny<OperationCanceledException>(() => SpecReader.Read(new SpecSource(new SpecFile(path, text), default), ReadingOptions.Default, stop.Token));

        Assert.True(Stopwatch.GetElapsedTime(start) < s_patience);
    }

    /// <summary>Paths whose one operation returns a schema.</summary>
    private static string Returning(string schema)
        => $$"""{ "/thing": { "get": { "responses": { "200": { "description": "x", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/{{schema}}" } } } } } } } }""";

    private static string Large(string paths)
        => $$"""{ "openapi": "3.1.0", "info": { "title": "Shop", "version": "1" }, "paths": {{paths}} }""".Replace("LONG", new string('x', 200_000), StringComparison.Ordinal);

    private static string Many(int count, string item) => string.Join(", ", Enumerable.Range(0, count).Select(index => string.Format(null, item, index)));
}
