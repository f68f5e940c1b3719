using FloraGen.Diagnostics;
using FloraGen.Reading.Rewriting;
using FloraGen.Reading.Text;
using Newtonsoft.Json.Linq;

namespace FloraGen.Tests.Reading;

public class OpenApiRewriterTests
{
    [Theory]
    [InlineData("type: [string, 'null']", """{"type":"string","nullable":true}""")]
    [InlineData("type: ['null', integer]", """{"type":"integer","nullable":true}""")]
    [InlineData("type: [string, integer]", "{}")]
    [InlineData("type: 'null'", """{"nullable":true}""")]
    [InlineData("const: a", """{"enum":["a"]}""")]
    [InlineData("true", "{}")]
    [InlineData("{ $ref: '#/components/schemas/Other' }", """{"$ref":"#/components/schemas/Other"}""")]
    [InlineData("{ $ref: '#/components/schemas/Other', description: d }", """{"description":"d","allOf":[{"$ref":"#/components/schemas/Other"}]}""")]
    [InlineData("{ type: string, examples: [a], x-more: 1, $comment: c }", """{"type":"string"}""")]
    public void SchemaOf31IsSaidInTheWordsOf30(string schema, string expected)
    {
        JObject document = Rewrite($"""
            openapi: 3.1.0
            components:
              schemas:
                Other: {"{ type: string }"}
                Case:
                  {schema}
            """, out _);

        Assert.Equal(JToken.Parse(expected).ToString(), document["components"]!["schemas"]!["Case"]!.ToString());
    }

    [Fact]
    public void PropertiesNamedLikeKeywordsStayProperties()
    {
        JObject document = Rewrite("""
            openapi: 3.1.0
            components:
              schemas:
                Case:
                  properties:
                    const: { type: string }
                    example: { type: string }
                    x-y: { type: string }
                    $ref: { type: string }
            """, out _);

        Assert.Equal(4, document["components"]!["schemas"]!["Case"]!["properties"]!.Children().Count());
    }

    [Fact]
    public void OperationWithoutResponsesGetsNone()
    {
        JObject document = Rewrite("""
            openapi: 3.1.0
            paths:
              /a: { get: { operationId: a } }
            """, out _);

        Assert.Empty(document["paths"]!["/a"]!["get"]!["responses"]!);
    }

    [Theory]
    [InlineData("#/components/schemas/Missing", "leads to nothing")]
    [InlineData("other.yaml#/x", "outside this file")]
    [InlineData("https://example.com/x.json", "outside this file")]
    [InlineData("#/components/schemas/Loop", "back to itself")]
    public void ReferenceThatLeadsNowhereIsReportedAndBecomesAnything(string target, string reason)
    {
        JObject document = Rewrite($$"""
            openapi: 3.1.0
            components:
              schemas:
                Loop: { $ref: '#/components/schemas/Loop' }
                Case: { $ref: '{{target}}' }
            """, out List<DiagnosticInfo> diagnostics);

        Assert.Empty(document["components"]!["schemas"]!["Case"]!);
        DiagnosticInfo diagnostic = Assert.Single(diagnostics, item => item.Place!.Line == 4);
        Assert.Equal("FLORA0003", diagnostic.Id);
        Assert.Contains(diagnostic.Arguments, argument => argument.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void AliasesThatUnfoldWithoutEndAreRefused()
    {
        List<string> lines = ["openapi: 3.1.0", "components:", "  schemas:", "    s0: &s0 { type: string }"];
        for (int level = 1; level < 40; level++)
        {
            lines.Add($"    s{level}: &s{level} {{ properties: {{ a: *s{level - 1}, b: *s{level - 1} }} }}");
        }

        Assert.Throws<SpecTextException>(() => Rewrite(string.Join('\n', lines), out _));
    }

    private static JObject Rewrite(string text, out List<DiagnosticInfo> diagnostics)
    {
        SpecMapping root = (SpecMapping)SpecText.Parse("spec.yaml", text, default);
        diagnostics = [];
        return JObject.Parse(new OpenApiRewriter(root, diagnostics.Add, default).Rewrite());
    }
}
