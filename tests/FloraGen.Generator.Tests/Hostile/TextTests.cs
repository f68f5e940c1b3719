using System.Text.Json.Nodes;
using FloraGen.Reading.Text;
using FloraGen.Testing.Running;
using FloraGen.Tests.Emission;
using FloraGen.Tests.Mutations;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Tests.Hostile;

/// <summary>Text in every location of a document stays text: the code has the structure that it has with harmless text.</summary>
[Trait("Category", "Hostile")]
public class TextTests
{
    private const string Mark = "MARK";

    /// <summary>Every location that takes a text, each once.</summary>
    private const string Template = """
        {
          "openapi": "3.1.0",
          "info": { "title": "MARK", "version": "MARK", "description": "MARK", "license": { "name": "MARK" } },
          "servers": [{ "url": "https://PATH.example/{PATH}", "description": "MARK", "variables": { "PATH": { "default": "MARK", "enum": ["MARK", "other"], "description": "MARK" } } }],
          "tags": [{ "name": "MARK", "description": "MARK", "externalDocs": { "url": "MARK", "description": "MARK" } }],
          "security": [{ "MARK": [] }],
          "paths": {
            "/things/PATH/{id}": {
              "summary": "MARK",
              "post": {
                "operationId": "MARK",
                "tags": ["MARK"],
                "summary": "MARK",
                "description": "MARK",
                "parameters": [
                  { "name": "id", "in": "path", "required": true, "description": "MARK", "schema": { "type": "string" } },
                  { "name": "MARK", "in": "query", "description": "MARK", "schema": { "type": "string", "default": "MARK", "pattern": "MARK" } },
                  { "name": "HEADER", "in": "header", "description": "MARK", "schema": { "type": "array", "items": { "type": "string" } } },
                  { "name": "MARK", "in": "cookie", "schema": { "type": "string", "enum": ["MARK", "other"] } }
                ],
                "requestBody": { "description": "MARK", "content": {
                  "application/json;MARK": { "schema": { "$ref": "#/components/schemas/Thing" } },
                  "multipart/form-data": { "schema": { "type": "object", "properties": { "MARK": { "type": "string", "format": "binary" } } }, "encoding": { "MARK": { "contentType": "MARK" } } } } },
                "responses": {
                  "200": { "description": "MARK", "headers": { "MARK": { "description": "MARK", "schema": { "type": "string" } } }, "content": { "application/json": { "schema": { "$ref": "POINTER" }, "example": "MARK" } } },
                  "404": { "description": "MARK", "content": { "application/json": { "schema": { "properties": { "MARK": { "type": "string" }, "code": { "type": "string", "description": "MARK" } } } } } }
                }
              }
            }
          },
          "webhooks": { "MARK": { "post": { "operationId": "hookMARK", "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Hook" } } } } } } },
          "components": {
            "securitySchemes": { "MARK": { "type": "apiKey", "in": "header", "name": "HEADER", "description": "MARK" } },
            "schemas": {
              "MARK": {
                "title": "MARK", "description": "MARK", "type": "object", "required": ["MARK", "constant"],
                "properties": {
                  "MARK": { "type": "string", "description": "MARK", "default": "MARK", "enum": ["MARK", "other"], "x-enum-descriptions": ["MARK", "MARK"] },
                  "constant": { "type": "string", "const": "MARK" },
                  "status": { "type": "string", "enum": ["failed", "pendingMARK", "readyMARK"], "x-enum-varnames": ["MARK", "MARKB", "MARKC"] },
                  "union": { "oneOf": [{ "type": "string", "title": "MARK" }, { "type": "object", "title": "MARK", "properties": { "MARK": { "type": "integer" } } }] },
                  "named": { "type": "string", "x-floragen-name": "inner MARK" },
                  "limits": { "type": "string", "description": "MARK", "deprecated": true, "minLength": 3, "example": "MARK" }
                },
                "additionalProperties": { "type": "string", "description": "MARK" }
              },
              "Thing": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }], "discriminator": { "propertyName": "MARK", "mapping": { "MARK": "#/components/schemas/A", "other": "#/components/schemas/B" } } },
              "A": { "type": "object", "required": ["MARK"], "properties": { "MARK": { "type": "string" }, "a": { "type": "string" } } },
              "B": { "type": "object", "required": ["MARK"], "properties": { "MARK": { "type": "string" }, "b": { "type": "string" } } },
              "Hook": { "type": "object", "properties": { "x": { "type": "string", "description": "MARK" } } }
            }
          }
        }
        """;

    /// <summary>Listed only when they run: what finds tests writes each text down, and lone surrogates get lost on the way.</summary>
    public static TheoryData<string> Texts { get; } =
    [
        .. LiteralTests.HostileTexts.Cast<object[]>().Select(static row => (string)row[0]),
        "\r", "\v", "\f", "\u001c", "\u001f", "\u2066", "\u2069", "\u200f", "\ufeff", "\u200b", "\uffff", "\ud800", "\udc00", "\ud83d", "\r\n#error x\r\n", "\n#line hidden\n", "\u2028#pragma warning disable\u2029",
        "/*", "*/ class Injected { } /*", "\"\"\"", "{0}", "{{", "}}", "$", "@", "</summary>", "&lt;", "<!--", "<![CDATA[", "\\u0022", "\\\"", "%22", "'; //", "#if true", "`",
    ];

    /// <summary>By default, every second text is tried, in one of the two ways.</summary>
    public static TheoryData<string> InEveryLocation { get; } = PartOf(0);

    public static TheoryData<string> Alone { get; } = PartOf(2);

    private static readonly string s_harmless = ShapeOf(Generate("benign", "X-Benign"));

    [ExhaustiveFact(nameof(TextInEveryLocationStaysText))]
    public void EachTextIsTriedInBothWays() => Assert.Equal((Texts.Count, Texts.Count), (InEveryLocation.Count, Alone.Count));

    [Theory]
    [MemberData(nameof(InEveryLocation), DisableDiscoveryEnumeration = true)]
    public void TextInEveryLocationStaysText(string text)
    {
        // Most texts are no name of a header, and such a parameter is left out.
        GeneratorRun run = Generate("x" + text + "class Injected { } y", "X-Benign").BecomesAClient();

        Assert.Equal(s_harmless, ShapeOf(run));
        Assert.DoesNotContain(run.Output.GetSymbolsWithName("Injected"), static symbol => symbol is ITypeSymbol);
    }

    [Theory]
    [MemberData(nameof(Alone), DisableDiscoveryEnumeration = true)]
    public void TextAloneCompiles(string text) => _ = Generate(text, text).IsRefusedOrCompiles();

    private static TheoryData<string> PartOf(int way) => [.. Texts.Cast<object[]>().Select(static row => (string)row[0]).Where((_, index) => Exhaustive.IsAsked || index % 4 == way)];

    private static GeneratorRun Generate(string text, string header)
    {
        string document = Template
            .Replace("POINTER", Escaped(JsonPointer.Append("#/components/schemas", text)), StringComparison.Ordinal)
            .Replace("PATH", Escaped(text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("#", "", StringComparison.Ordinal)), StringComparison.Ordinal)
            .Replace("HEADER", Escaped(header), StringComparison.Ordinal)
            .Replace(Mark, Escaped(text), StringComparison.Ordinal);
        return HostileDocument.Generate(document, "/specs/shop.openapi.json");
    }

    private static string Escaped(string text) => JsonText.Of(JsonValue.Create(text))[1..^1];

    /// <summary>What is declared, by kinds and numbers, and which directives there are.</summary>
    private static string ShapeOf(GeneratorRun run)
    {
        SyntaxNode[] roots = [.. run.Result.GeneratedSources.Select(static source => source.SyntaxTree.GetRoot())];
        IEnumerable<string> declared = roots.SelectMany(static root => root.DescendantNodes()).OfType<MemberDeclarationSyntax>().Select(static member => member.Kind().ToString());
        IEnumerable<string> directives = roots.SelectMany(static root => root.DescendantTrivia()).Where(static trivia => trivia.IsDirective).Select(static trivia => trivia.ToString().Trim());
        return string.Join('\n', declared.Concat(directives).GroupBy(static item => item).OrderBy(static same => same.Key, StringComparer.Ordinal).Select(static same => $"{same.Count()} {same.Key}"));
    }
}
