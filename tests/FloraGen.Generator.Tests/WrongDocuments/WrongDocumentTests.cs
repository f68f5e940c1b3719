using System.Diagnostics;
using FloraGen.Reading;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Tests.WrongDocuments;

/// <summary>What people give to a generator by mistake: one diagnostic, at its place, that says what to do.</summary>
public sealed class WrongDocumentTests
{
    private const string Yaml = """
        openapi: 3.1.0
        info: { title: Shop, version: "1" }
        servers: [{ url: "https://shop.example.com" }]
        paths:
          /things:
            get:
              operationId: things.clear
              responses: { "204": { description: Done } }

        """;

    private const string Json = """
        {
          "openapi": "3.1.0",
          "info": { "title": "Shop", "version": "1" },
          "servers": [{ "url": "https://shop.example.com" }],
          "paths": { "/things": { "get": { "operationId": "things.clear", "responses": { "204": { "description": "Done" } } } } }
        }

        """;

    private const string Page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>Swagger UI</title></head>\n<body><div id=\"swagger-ui\"></div></body>\n</html>\n";

    public static TheoryData<WrongDocument> Documents { get; } =
    [
        new("empty JSON", "json", "", "FLORA0001 1,1", "is empty: put an OpenAPI document into it"),
        new("empty YAML", "yaml", "", "FLORA0001 1,1", "is empty"),
        new("white space", "json", " \n\n  ", "FLORA0001 1,1", "is empty"),
        new("only a comment", "yaml", "# to do\n", "FLORA0001 1,1", "is empty"),
        new("only a marker", "yaml", "---\n", "FLORA0001 1,1", "is empty"),
        new("page as JSON", "json", Page, "FLORA0002 1,1", "HTML page"),
        new("page as YAML", "yaml", Page, "FLORA0002 1,1", "HTML page"),
        new("page behind a blank line", "json", "\n  <html>\n</html>", "FLORA0002 2,3", "HTML page"),
        new("page of XHTML", "yaml", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"x\">\n<html></html>", "FLORA0002 1,1", "HTML page"),
        new("XML", "json", "<?xml version=\"1.0\"?>\n<definitions/>\n", "FLORA0002 1,1", "XML"),
        new("WSDL", "yaml", "<wsdl:definitions xmlns:wsdl=\"x\"/>\n", "FLORA0002 1,1", "XML"),
        new("no JSON", "json", "openapi 3.1.0 is this\n", "FLORA0001 1,1", "not valid JSON: it does not start with '{'"),
        new("no JSON either", "json", "openapi: 3.1.0\ninfo: { title: A: b }\n", "FLORA0001 2,17", "not valid JSON"),
        new("wrong JSON", "json", "{\n  \"openapi\": oops\n}\n", "FLORA0001 2,13", "not valid JSON"),
        new("lacking comma", "json", Json.Replace("\"3.1.0\",", "\"3.1.0\""), "FLORA0001 3,2", "not valid JSON"),
        new("cut off in a text", "json", Json[..100], "FLORA0001 4,29", "cut off"),
        new("cut off behind a comma", "json", Json[..69], "FLORA0001 3,45", "cut off"),
        new("key twice in JSON", "json", Json.Replace("\n  \"info\"", "\n  \"openapi\": \"3.1.0\",\n  \"info\""), "FLORA0001 3,3", "occurs twice"),
        new("key twice in YAML", "yaml", Yaml + "openapi: 3.1.0\n", "FLORA0001 9,1", "occurs twice"),
        new("tab in a nested line", "yaml", Yaml.Replace("      operationId", "\t  operationId"), "FLORA0001 7,1", "a tab indents this line"),
        new("tab behind spaces", "yaml", Yaml.Replace("      operationId", "    \toperationId"), "FLORA0001 7,5", "a tab indents this line"),
        new("tab in the first level", "yaml", Yaml.Replace("  /things", "\t/things"), "FLORA0001 5,1", "a tab indents this line"),
        new("colon in a text", "yaml", Yaml.Replace("{ title: Shop, version: \"1\" }", "\n  title: Shop: all\n  version: 1"), "FLORA0001 3,14", "put it in quotes"),
        new("open quotes", "yaml", Yaml.Replace("\"1\"", "\"1"), "FLORA0001 2,31", "quotes"),
        new("open bracket", "yaml", "openapi: [3.1.0\ninfo: {}\n", "FLORA0001 2,1", "brackets"),
        new("alias in itself", "yaml", Yaml + "components:\n  schemas:\n    A: &a\n      properties:\n        b: *a\n", "FLORA0001 13,12", "let a $ref lead there"),
        new("merge conflict in YAML", "yaml", Yaml.Replace("paths:", "<<<<<<< HEAD\npaths:\n=======\npath:\n>>>>>>> other"), "FLORA0001 4,1", "merge conflict"),
        new("merge conflict in JSON", "json", Json.Replace("  \"servers\"", "<<<<<<< HEAD\n  \"servers\""), "FLORA0001 4,1", "merge conflict"),
        new("merge conflict at the start", "yaml", "<<<<<<< HEAD\n" + Yaml + "=======\n>>>>>>> x\n", "FLORA0001 1,1", "merge conflict"),
        new("pointer of Git LFS", "yaml", "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "FLORA0002 1,1", "git lfs pull"),
        new("UTF-16 without a mark", "json", Wide(Json, isBigEndian: false), "FLORA0001 1,1", "save it as UTF-8"),
        new("UTF-16 without a mark, big end first", "yaml", Wide(Yaml, isBigEndian: true), "FLORA0001 1,1", "save it as UTF-8"),
        new("program", "json", "\u007fELF\u0002\u0001\u0001\0\0", "FLORA0001 1,1", "save it as UTF-8"),
        new("gzip", "json", "\u001f\u008b\u0008x", "FLORA0002 1,1", "compressed"),
        new("ZIP", "yaml", "PK\u0003\u0004x", "FLORA0002 1,1", "ZIP"),
        new("PDF", "json", "%PDF-1.7\n", "FLORA0002 1,1", "PDF"),
        new("RAML", "yaml", "#%RAML 1.0\ntitle: A\n/a:\n  get:\n", "FLORA0002 1,1", "RAML"),
        new("GraphQL", "yaml", "# Shop\ntype Query {\n  things(limit: Int = 10): [Thing!]!\n}\n", "FLORA0002 1,1", "GraphQL"),
        new("GraphQL with a description", "json", "\"\"\"All.\"\"\"\ntype Query { a: Int }\n", "FLORA0002 1,1", "GraphQL"),
        new("introspection of GraphQL", "json", """{ "data": { "__schema": {} } }""", "FLORA0002 1,13", "GraphQL"),
        new("Protocol Buffers", "yaml", "syntax = \"proto3\";\npackage a;\n", "FLORA0002 1,1", "Protocol Buffers"),
        new("TypeSpec", "yaml", "import \"@typespec/http\";\n", "FLORA0002 1,1", "TypeSpec"),
        new("plain text", "yaml", "Not Found\n", "FLORA0002 1,1", "get the document again"),
        new("error of a raw file", "yaml", "404: Not Found", "FLORA0002 1,1", "'Not Found'"),
        new("error in JSON", "json", """{"message":"Not Found","documentation_url":"https://example.com"}""", "FLORA0002 1,2", "'Not Found'"),
        new("problem details", "json", """{ "type": "about:blank", "title": "Unauthorized", "status": 401 }""", "FLORA0002 1,26", "'Unauthorized'"),
        new("JSON Schema", "json", "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n  \"type\": \"object\"\n}", "FLORA0002 2,3", "JSON Schema"),
        new("JSON Schema without its name", "yaml", "type: object\nproperties: { a: { type: string } }\n", "FLORA0002 2,1", "JSON Schema"),
        new("AsyncAPI", "yaml", "asyncapi: 3.0.0\ninfo: { title: A, version: 1 }\n", "FLORA0002 1,1", "AsyncAPI"),
        new("Arazzo", "yaml", "arazzo: 1.0.1\ninfo: { title: A, version: 1 }\n", "FLORA0002 1,1", "Arazzo"),
        new("Overlay", "yaml", "overlay: 1.0.0\ninfo: { title: A, version: 1 }\nactions: []\n", "FLORA0002 1,1", "Overlay"),
        new("Postman", "json", """{ "info": { "_postman_id": "1", "name": "A" }, "item": [] }""", "FLORA0002 1,13", "Postman"),
        new("Insomnia", "json", """{ "_type": "export", "__export_format": 4 }""", "FLORA0002 1,22", "Insomnia"),
        new("HAR", "json", """{ "log": { "version": "1.2", "entries": [] } }""", "FLORA0002 1,30", "HAR"),
        new("list", "json", "[]", "FLORA0002 1,1", "a list"),
        new("object without a clue", "yaml", "a: 1\n", "FLORA0002 1,1", "neither 'openapi' nor 'swagger'"),
        new("no version", "yaml", Yaml.Replace("openapi: 3.1.0\n", ""), "FLORA0002 1,1", "openapi: 3.0.3"),
        new("misspelt version", "yaml", Yaml.Replace("openapi", "openAPI"), "FLORA0002 1,1", "has to be spelt 'openapi'"),
        new("version 4", "yaml", Yaml.Replace("3.1.0", "4.0.0"), "FLORA0002 1,10", "version '4.0.0' is not one of 2.0, 3.0, 3.1 and 3.2"),
        new("version 4.0 as a number", "yaml", Yaml.Replace("3.1.0", "4.0"), "FLORA0002 1,10", "version '4.0'"),
        new("version 3.4.0", "json", Json.Replace("3.1.0", "3.4.0"), "FLORA0002 2,14", "version '3.4.0'"),
        new("version 3.10", "yaml", Yaml.Replace("3.1.0", "3.10"), "FLORA0002 1,10", "version '3.10'"),
        new("version 3", "yaml", Yaml.Replace("3.1.0", "3"), "FLORA0002 1,10", "second number"),
        new("version null", "yaml", Yaml.Replace("3.1.0", ""), "FLORA0002 1,9", "has no version"),
        new("version 2 of OpenAPI", "yaml", Yaml.Replace("3.1.0", "2.0"), "FLORA0002 1,10", "swagger: \"2.0\""),
        new("version 3 of Swagger", "yaml", Yaml.Replace("openapi: 3.1.0", "swagger: 3.0.0"), "FLORA0002 1,10", "the key 'openapi'"),
        new("Swagger 1", "json", """{ "swaggerVersion": "1.2", "apis": [] }""", "FLORA0002 1,3", "Swagger 1"),
    ];

    public static TheoryData<string, string> GoodDocuments { get; } = new()
    {
        { "json", Json },
        { "yaml", Yaml },
        { "json", Yaml },
        { "yaml", Json },
        { "json", "// The shop.\n" + Json },
        { "json", "/* The shop. */ " + Json.Replace("\"version\": \"1\" }", "\"version\": \"1\", }") },
        { "json", "\ufeff" + Json },
        { "yaml", Yaml.Replace("3.1.0", "3.1") },
        { "yaml", Yaml.Replace("openapi: 3.1.0", "swagger: 2.0").Replace("servers: [{ url: \"https://shop.example.com\" }]", "host: shop.example.com\nschemes: [https]") },
        { "yaml", Yaml.Replace("Done", "\"<<<<<<< HEAD\"") },
        { "yaml", Yaml.Replace("info:", "info:\t") },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void WrongDocumentHasOneDiagnosticAtItsLocationThatSaysWhatToDo(WrongDocument document)
    {
        GeneratorRun run = GeneratorRun.Of(document.Text, "/specs/shop.openapi." + document.Ending);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(document.Diagnostic, $"{diagnostic.Id} {place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}");
        Assert.Equal("/specs/shop.openapi." + document.Ending, place.Path);
        Assert.Contains(document.Words, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Empty(run.Result.GeneratedSources);
    }

    [Theory]
    [MemberData(nameof(GoodDocuments))]
    public void UnusualDocumentIsRead(string ending, string text)
    {
        GeneratorRun run = GeneratorRun.Of(text, "/specs/shop.openapi." + ending);

        Assert.Empty(run.Diagnostics);
        Assert.Contains("ClearAsync", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void FileThatCannotBeOpenedIsNamed()
    {
        GeneratorRun run = GeneratorRun.Of([new UnopenedText("/specs/shop.openapi.json")]);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FLORA0001", diagnostic.Id);
        Assert.Contains("does not exist", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void HundredMegabytesAreRefusedAtOnce(string ending)
    {
        string text = Yaml + "# " + new string('x', 100_000_000);
        long start = Stopwatch.GetTimestamp();

        GeneratorRun run = GeneratorRun.Of(text, "/specs/shop.openapi." + ending);

        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("FLORA0001", diagnostic.Id);
        Assert.Contains($"100 million characters, and at most {SpecFile.MaxLength / 1_000_000} million", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(10));
    }

    /// <summary>UTF-16 as it looks when it is read as UTF-8.</summary>
    private static string Wide(string text, bool isBigEndian)
        => string.Concat(text.Select(character => isBigEndian ? $"\0{character}" : $"{character}\0"));

    private sealed class UnopenedText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
