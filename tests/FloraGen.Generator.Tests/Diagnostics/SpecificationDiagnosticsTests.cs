using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Diagnostics;

/// <summary>What is said about a document, at which location; lines and columns count from one here, as users see them.</summary>
public class SpecificationDiagnosticsTests
{
    private const string Path = "/specs/shop.openapi.yaml";

    [Fact]
    public void UnreadableYamlIsAnErrorAtItsLine()
        => AssertReports("openapi: 3.1.0\ninfo: { title: A\npaths: {}\n", "FLORA0001", DiagnosticSeverity.Error, line: 3);

    [Fact]
    public void UnreadableJsonIsAnErrorAtItsLine()
        => AssertReports("{\n  \"openapi\": \"3.1.0\",\n  \"info\": oops\n}", "FLORA0001", DiagnosticSeverity.Error, line: 3);

    [Theory]
    [InlineData("title: no document\n", 1)]
    [InlineData("- a\n- b\n", 1)]
    [InlineData("info: {}\nopenapi: 4.0.0\n", 2)]
    [InlineData("swagger: '1.2'\n", 1)]
    public void WhatIsNoOpenApiDocumentIsAnError(string text, int line)
        => AssertReports(text, "FLORA0002", DiagnosticSeverity.Error, line);

    [Fact]
    public void UnresolvedReferenceIsAWarningAndTheRestIsGenerated()
    {
        string document = Documents.WithThing("properties:\n  a: { $ref: '#/components/schemas/Nowhere' }\n  b: { type: string }");

        GeneratorRun run = AssertReports(document, "FLORA0003", DiagnosticSeverity.Warning, LineOf(document, "Nowhere"));

        Assert.Contains("JsonElement? A", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("string? B", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void MissingTitleIsAWarning()
    {
        string document = Documents.WithThing("type: object").Replace("{ title: Things, version: '1' }", "{ version: '1' }", StringComparison.Ordinal);

        AssertReports(document, "FLORA0004", DiagnosticSeverity.Warning, line: 2).Compiles();
    }

    [Fact]
    public void UndeclaredPathParameterIsAWarningAndAText()
    {
        string document = Documents.WithPaths("""
            /things/{id}:
              get:
                operationId: things.get
            """);

        GeneratorRun run = AssertReports(document, "FLORA0004", DiagnosticSeverity.Warning, LineOf(document, "get:"));

        Assert.Contains("GetAsync(string id", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void ChangedNameIsNamedAtItsLocation()
    {
        string document = Documents.WithThing("properties:\n  a_b: { type: string }\n  aB: { type: string }");

        GeneratorRun run = AssertReports(document, "FLORA0005", DiagnosticSeverity.Info, LineOf(document, "    Thing:"));

        Assert.Contains("'aB' is called 'ABValue'", Message(run, "FLORA0005"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void ResourceThatIsCalledLikeTheClientIsNamedAtItsFirstOperation()
    {
        string document = Documents.WithThing("type: object");

        GeneratorRun run = GeneratorRun.Of(document, "/specs/things.openapi.yaml").Compiles();

        Assert.Contains("'things' is called 'ThingsApiClient'", Message(run, "FLORA0005"), StringComparison.Ordinal);
        Assert.Equal(LineOf(document, "get:"), run.Diagnostics.First(static item => item.Id == "FLORA0005").Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Fact]
    public void InferredPagingIsNamedAtTheOperation()
    {
        string document = Documents.WithPaths("""
            /things:
              get:
                operationId: things.list
                parameters: [{ name: cursor, in: query, schema: { type: string } }]
                responses:
                  '200':
                    description: A page.
                    content:
                      application/json:
                        schema:
                          properties:
                            things: { type: array, items: { type: string } }
                            next_cursor: { type: [string, 'null'] }
            """);

        GeneratorRun run = AssertReports(document, "FLORA0006", DiagnosticSeverity.Info, LineOf(document, "get:"));

        Assert.Contains("Pager<", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void InferredFailureIsNamedAtTheEnum()
    {
        string document = Documents.WithThing("properties:\n  status: { type: string, enum: [queued, done, failed] }");

        GeneratorRun run = AssertReports(document, "FLORA0007", DiagnosticSeverity.Info, LineOf(document, "status:"));

        Assert.Contains("[Failure]", run.File("MyApp.Shop.ThingStatus.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void OldLanguageIsAnErrorAndNothingIsGenerated()
    {
        GeneratorRun run = GeneratorRun.Of([new SpecificationText(Path, Documents.WithThing("type: object"))], languageVersion: LanguageVersion.CSharp11);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(("FLORA0008", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Fact]
    public void MissingFrameworkTypeIsAnErrorThatSaysWhatToDo()
    {
        GeneratorRun run = GeneratorRun.WithoutFramework(Documents.WithThing("type: object"));

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FLORA0009", diagnostic.Id);
        Assert.Contains(".NET 8", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void UnsupportedSecuritySchemeIsAWarningAndTheClientIsGenerated()
    {
        string document = Documents.WithPaths(
            """
            /things:
              delete:
                operationId: things.clear
                responses: { '204': { description: Done. } }
            """,
            "components: { securitySchemes: { door: { type: http, scheme: digest } } }");

        GeneratorRun run = AssertReports(document, "FLORA0010", DiagnosticSeverity.Warning, LineOf(document, "digest"));

        Assert.Contains("Task ClearAsync", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Theory]
    [InlineData("properties:\n  a:\n    type: string\n    not: { enum: [x] }", "not:", "'not'")]
    [InlineData("properties:\n  b: { type: string }\nif: { required: [b] }", "if:", "'if'")]
    [InlineData("properties:\n  a: { type: string }\noneOf: [{ required: [a] }, { type: object }]\nanyOf: [{ title: B, properties: { b: { type: string } } }, { title: C, properties: { c: { type: string } } }]", "anyOf", "alternatives")]
    public void PartOfASchemaWithoutAnEffectIsNamed(string schema, string line, string words)
    {
        string document = Documents.WithThing(schema);

        GeneratorRun run = AssertReports(document, "FLORA0017", DiagnosticSeverity.Info, LineOf(document, line));

        Assert.Contains(words, Message(run, "FLORA0017"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Theory]
    [InlineData("links: { next: { operationId: things.get } }", "links", "Links")]
    [InlineData("content: { application/json: { schema: { type: string } }, application/xml: {} }", "application/xml", "may also respond with application/xml")]
    public void PartOfAResponseWithoutAnEffectIsNamed(string response, string line, string words)
    {
        string document = Documents.WithPaths($$"""
            /things:
              get:
                operationId: things.get
                responses:
                  '200':
                    description: Done.
                    {{response}}
            """);

        GeneratorRun run = AssertReports(document, "FLORA0017", DiagnosticSeverity.Info, LineOf(document, line));

        Assert.Contains(words, Message(run, "FLORA0017"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Theory]
    [InlineData("requestBody: { content: { application/json: { schema: { type: string } }, application/vnd.thing+json: { schema: { type: integer } } } }", "requestBody", "may also be sent as application/vnd.thing+json")]
    [InlineData("callbacks: { done: { '{$request.body}': { post: { responses: {} } } } }", "callbacks", "callback")]
    public void PartOfAnOperationWithoutAnEffectIsNamed(string part, string line, string words)
    {
        string document = Documents.WithPaths($$"""
            /things:
              post:
                operationId: things.create
                {{part}}
                responses: { '204': { description: Done. } }
            """);

        GeneratorRun run = AssertReports(document, "FLORA0017", DiagnosticSeverity.Info, LineOf(document, line));

        Assert.Contains(words, Message(run, "FLORA0017"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void ListThatContainsOnlyItselfIsHandedOverAsItIs()
    {
        string document = Documents.WithThing("properties:\n  tree: { $ref: '#/components/schemas/Tree' }", componentExtras: "Tree: { type: array, items: { $ref: '#/components/schemas/Tree' } }");

        GeneratorRun run = AssertReports(document, "FLORA0018", DiagnosticSeverity.Info, LineOf(document, "Tree: {"));

        Assert.Contains("IReadOnlyList<JsonElement>? Tree", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Theory]
    [InlineData("FloraGenNamespace", "1.2")]
    [InlineData("FloraGenClient", "not a name")]
    [InlineData("FloraGenClient", "HttpClient")]
    [InlineData("FloraGenAccessibility", "private")]
    public void WrongOptionIsAWarningAndTheDefaultCounts(string option, string value)
    {
        GeneratorRun run = GeneratorRun.Of(Documents.WithThing("type: object"), Path, metadata: new Dictionary<string, string> { [option] = value });

        Assert.Contains(value, Message(run, "FLORA0012"), StringComparison.Ordinal);
        Assert.Contains("public sealed partial class ThingsClient", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x-floragen-wait: { pending: [nowhere] }")]
    [InlineData("x-floragen-wait: 1")]
    [InlineData("x-floragen-pagination: { items: a }")]
    [InlineData("x-floragen-pagination: { items: a, cursor: b, parameter: c }")]
    public void WrongExtensionIsAWarningAtItsLine(string extension)
    {
        string document = Documents.WithThing("properties:\n  status: { type: string, enum: [done] }", extension);

        AssertReports(document, "FLORA0013", DiagnosticSeverity.Warning, LineOf(document, "x-floragen")).Compiles();
    }

    [Fact]
    public void FailureValueThatTheEnumLacksIsAWarningAtTheValue()
    {
        string document = Documents.WithThing("properties:\n  status: { type: string, enum: [done], x-floragen-failure: [broken] }");

        AssertReports(document, "FLORA0013", DiagnosticSeverity.Warning, LineOf(document, "broken")).Compiles();
    }

    [Theory]
    [InlineData("{ url: a }", "it needs 'url' and 'file'")]
    [InlineData("{ url: a, file: nowhere }", "there is no member 'nowhere'")]
    [InlineData("{ url: a, file: b }", "'b' is no text")]
    [InlineData("{ url: a, file: a, fields: a }", "'a' is no object of texts")]
    public void UploadThatTheRecordCannotDescribeIsAWarning(string extension, string words)
    {
        string document = Documents.WithThing("x-floragen-presigned-upload: " + extension + "\nproperties: { a: { type: string }, b: { type: integer } }");

        GeneratorRun run = AssertReports(document, "FLORA0013", DiagnosticSeverity.Warning, LineOf(document, "x-floragen"));

        Assert.Contains(words, Message(run, "FLORA0013"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void InferredWaitingIsNamedAtTheOperation()
    {
        string document = Documents.WithThing("properties:\n  status: { type: string, enum: [queued, done, failed] }");

        GeneratorRun run = AssertReports(document, "FLORA0014", DiagnosticSeverity.Info, LineOf(document, "get:"));

        Assert.Contains("WaitForStatusAsync", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void SecondDocumentOfANamespaceIsAnErrorAndTheFirstIsGenerated()
    {
        string document = Documents.WithThing("type: object");
        GeneratorRun run = GeneratorRun.Of([new SpecificationText("/a/shop.openapi.yaml", document), new SpecificationText("/b/shop.openapi.json", document)]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics, static item => item.Id == "FLORA0015");
        Assert.Equal("/b/shop.openapi.json", diagnostic.Location.GetLineSpan().Path);
        run.Compiles();
    }

    [Theory]
    [InlineData("[]", "no server")]
    [InlineData("[{ url: /api }]", "/api")]
    public void DocumentWithoutAServerIsTold(string servers, string words)
    {
        string document = Documents.WithThing("type: object").Replace("[{ url: 'https://things.example' }]", servers, StringComparison.Ordinal);

        GeneratorRun run = AssertReports(document, "FLORA0016", DiagnosticSeverity.Info, LineOf(document, "servers:"));

        Assert.Contains(words, Message(run, "FLORA0016"), StringComparison.Ordinal);
        run.Compiles();
    }

    [Fact]
    public void DocumentThatSaysNothingOfServersIsTold()
    {
        string document = Documents.WithThing("type: object").Replace("servers: [{ url: 'https://things.example' }]\n", "", StringComparison.Ordinal);

        AssertReports(document, "FLORA0016", DiagnosticSeverity.Info, line: 1).Compiles();
    }

    [Fact]
    public void FloraDocumentNeedsNoRemark() => Assert.Empty(GeneratorRun.Of(RepositoryPath.FloraDocument).Diagnostics);

    private static GeneratorRun AssertReports(string document, string id, DiagnosticSeverity severity, int line)
    {
        GeneratorRun run = GeneratorRun.Of(document, Path);
        Diagnostic? diagnostic = run.Diagnostics.FirstOrDefault(item => item.Id == id);
        Assert.True(diagnostic is not null, $"{id} is not among: {string.Join("; ", run.Diagnostics)}");
        FileLinePositionSpan location = diagnostic!.Location.GetLineSpan();
        Assert.Equal((Path, severity, line), (location.Path, diagnostic.Severity, location.StartLinePosition.Line + 1));
        return run;
    }

    private static string Message(GeneratorRun run, string id)
        => run.Diagnostics.First(diagnostic => diagnostic.Id == id).GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    private static int LineOf(string document, string text)
        => Array.FindIndex(document.Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;
}
