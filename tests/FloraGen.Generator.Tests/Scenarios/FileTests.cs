using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Scenarios;

/// <summary>An OpenAPI document that is spread over several files of the project.</summary>
public class FileTests
{
    private const string Path = "/specs/shop.openapi.yaml";

    [Fact]
    public async Task FilesThatReferToEachOtherAreOneDocument()
    {
        string document = Documents.WithPaths("/things: { $ref: 'paths/things.yaml' }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "Thing thing = await client.Things.GetAsync(new() { Limit = 1 }); return thing.Maker!.Things![0].Name!;",
            Responses.Json("""{"maker":{"things":[{"name":"x"}]}}"""),
            ("paths/things.yaml", """
                get:
                  operationId: things.get
                  parameters: [{ $ref: '../shared.json#/parameters/limit' }]
                  responses: { '200': { description: A thing., content: { application/json: { schema: { $ref: '../schemas.yaml#/Thing' } } } } }
                """),
            ("schemas.yaml", "Thing: { properties: { name: { type: string }, maker: { $ref: maker.yml } } }"),
            ("maker.yml", "properties: { things: { type: array, items: { $ref: 'schemas.yaml#/Thing' } } }"),
            ("shared.json", """{ "parameters": { "limit": { "name": "limit", "in": "query", "schema": { "type": "integer" } } } }"""));

        Assert.Equal("x", outcome.Result);
        Assert.Equal(["GET /things?limit=1"], outcome.Requests);
    }

    [Theory]
    [InlineData("{ $ref: 'parts.yaml#/Thing' }", "parts.yaml#/Thing", "AdditionalFiles")]
    [InlineData("{ $ref: 'https://things.example/parts.yaml#/Thing' }", "https://", "nothing is fetched")]
    [InlineData("{ $ref: 'other.yaml#/Nowhere' }", "other.yaml#/Nowhere", "'other.yaml' has no 'Nowhere'")]
    public void FileThatIsNotThereIsNamedAtTheReference(string schema, string reference, string reason)
    {
        string document = Documents.WithThing("properties:\n  part: " + schema);
        GeneratorRun run = Run(document, ("other.yaml", "Thing: { type: string }"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("FLORA0003", Path, LineOf(document, "part:")), (diagnostic.Id, PathOf(diagnostic), LineOf(diagnostic)));
        Assert.Contains(reference, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(reason, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("JsonElement? Part", run.Compiles().File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void BrokenFileIsAnErrorThereAndTheRestIsGenerated()
    {
        GeneratorRun run = Run(Documents.WithThing("properties:\n  part: { $ref: 'parts.yaml#/Part' }\n  name: { type: string }"), ("parts.yaml", "Part:\n  type: [string\n"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("FLORA0001", "/specs/parts.yaml"), (diagnostic.Id, PathOf(diagnostic)));
        Assert.Contains("string? Name", run.Compiles().File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void DiagnosticStandsInTheFileOfItsCause()
    {
        GeneratorRun run = Run(
            Documents.WithThing("properties:\n  part: { $ref: 'parts.yaml#/Part' }"),
            ("parts.yaml", "Part:\n  properties:\n    size: { type: string, enum: [small], x-floragen-failure: [huge] }\n    state:\n      $ref: '#/Nowhere'\n"));

        Assert.Equal(["FLORA0003 /specs/parts.yaml 5", "FLORA0013 /specs/parts.yaml 3"], run.Diagnostics.Select(static item => $"{item.Id} {PathOf(item)} {LineOf(item)}").Order());
        run.Compiles();
    }

    [Fact]
    public void ChangeOfAFileThatTheDocumentNamesChangesTheClient()
    {
        SpecificationText part = new("/specs/parts.yaml", "Part: { properties: { a: { type: string } } }");
        GeneratorRun run = GeneratorRun.Of([new SpecificationText(Path, Documents.WithThing("properties: { part: { $ref: 'parts.yaml#/Part' } }")), part]);

        run = run.WithDocument(part, new SpecificationText("/specs/parts.yaml", "Part: { properties: { b: { type: string } } }"));

        Assert.Contains("string? B ", run.Compiles().File("MyApp.Shop.Part.g.cs"), StringComparison.Ordinal);
    }

    private static GeneratorRun Run(string document, params (string Path, string Text)[] others)
        => GeneratorRun.Of([new SpecificationText(Path, document), .. others.Select(static other => new SpecificationText("/specs/" + other.Path, other.Text))]);

    private static string PathOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().Path;

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;

    private static int LineOf(string document, string text) => Array.FindIndex(document.Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;
}
