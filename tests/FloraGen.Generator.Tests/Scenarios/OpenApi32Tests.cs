using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What OpenAPI 3.2 added.</summary>
public class OpenApi32Tests
{
    [Fact]
    public async Task MediaTypesMayBeShared()
    {
        const string Text = """
            openapi: 3.2.0
            info: { title: Things, version: '1' }
            servers: [{ url: https://things.example }]
            paths:
              /things:
                post:
                  operationId: things.echo
                  parameters: [{ name: q, in: query, content: { application/json: { $ref: '#/components/mediaTypes/Words' } } }]
                  requestBody: { required: true, content: { application/json: { $ref: '#/components/mediaTypes/Words' } } }
                  responses: { '200': { description: It., content: { application/json: { $ref: '#/components/mediaTypes/Words' } } } }
            components: { mediaTypes: { Words: { schema: { type: array, items: { type: string } } } } }
            """;

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Text, "IReadOnlyList<string> words = await client.Things.EchoAsync([\"a\"], new() { Q = [\"b\"] }); return words[0];", Responses.Json("[\"c\"]"));

        Assert.Equal("c", outcome.Result);
        Assert.Equal(["""POST /things?q=%5B%22b%22%5D ["a"]"""], outcome.Requests);
    }

    [Fact]
    public async Task QueriesAndOtherMethodsAreSent()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Document("""
            /things:
              query:
                operationId: things.search
                requestBody: { required: true, content: { application/json: { schema: { properties: { word: { type: string } } } } } }
                responses: { '200': { description: Found., content: { application/json: { schema: { type: array, items: { type: string } } } } } }
              additionalOperations:
                PURGE: { operationId: things.purge, responses: { '200': { description: Done. } } }
            """), """
            IReadOnlyList<string> found = await client.Things.SearchAsync(new() { Word = "w" });
            await client.Things.PurgeAsync();
            return found[0];
            """, Responses.Json("[\"x\"]"));

        Assert.Equal("x", outcome.Result);
        Assert.Equal(["""QUERY /things {"word":"w"}""", "PURGE /things"], outcome.Requests);
    }

    [Fact]
    public async Task LinesHaveTheirItemsSchemaAndTheWholeQueryIsOneParameter()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Document("""
            /parts:
              get:
                tags: [parts]
                operationId: watchParts
                parameters:
                  - name: filter
                    in: querystring
                    content: { application/x-www-form-urlencoded: { schema: { properties: { from: { type: integer }, word: { type: string } } } } }
                responses: { '200': { description: Lines., content: { application/jsonl: { itemSchema: { properties: { n: { type: integer } } } } } } }
            """), """
            long sum = 0;
            await foreach (PartWatchEvent line in client.Parts.WatchAsync(new() { Filter = new() { From = 3, Word = "a b" } })) { sum += line.N ?? 0; }
            return sum.ToString();
            """, Responses.Of("{\"n\":1}\n{\"n\":2}\n", "application/jsonl"));

        Assert.Equal("3", outcome.Result);
        Assert.Equal(["GET /parts?from=3&word=a%20b"], outcome.Requests);
    }

    private static string Document(string paths)
        => Documents.WithPaths(paths, "tags: [{ name: things }, { name: parts, parent: things, description: Of things. }]").Replace("3.1.0", "3.2.0", StringComparison.Ordinal);
}
