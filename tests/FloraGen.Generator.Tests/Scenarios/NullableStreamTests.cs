using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Values of a stream that may be null.</summary>
public class NullableStreamTests
{
    [Theory]
    [InlineData("type: [string, 'null']")]
    [InlineData("type: [integer, 'null']")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }]")]
    [InlineData("type: [array, 'null'], items: { type: [string, 'null'] }")]
    public void ClientCompilesWithoutAWarning(string schema) => GeneratorRun.Of(Documents.WithPaths(
        $$"""
        /events: { get: { operationId: things.events, responses: { '200': { description: Events., content: { text/event-stream: { schema: { {{schema}} } } } } } } }
        /lines: { get: { operationId: things.lines, responses: { '200': { description: Lines., content: { application/jsonl: { schema: { {{schema}} } } } } } } }
        """,
        "components: { schemas: { Thing: { type: object, properties: { id: { type: string } } } } }")).Compiles();
}
