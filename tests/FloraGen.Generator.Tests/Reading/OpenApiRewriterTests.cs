using FloraGen.Diagnostics;
using FloraGen.Reading;
using FloraGen.Reading.Documents;
using FloraGen.Reading.Rewriting;
using Newtonsoft.Json.Linq;

namespace FloraGen.Tests.Reading;

public class OpenApiRewriterTests
{
    [Fact]
    public void OperationWithoutResponsesGetsNone()
    {
        JObject document = Rewrite("""
            openapi: 3.1.0
            paths:
              /a: { get: { operationId: a } }
            """);

        Assert.Empty(document["paths"]!["/a"]!["get"]!["responses"]!);
    }

    [Fact]
    public void MethodsOf32StandBesideTheOthers()
    {
        JObject document = Rewrite("""
            openapi: 3.2.0
            paths:
              /a:
                query: { operationId: a }
                additionalOperations: { COPY: { operationId: b } }
            """);

        Assert.Equal(["query", "COPY"], ((JObject)document["paths"]!["/a"]!).Properties().Select(static property => property.Name));
    }

    [Fact]
    public void SharedPathItemsAndParametersAreResolved()
    {
        JObject document = Rewrite("""
            openapi: 3.1.0
            paths:
              /a/{id}: { $ref: '#/components/pathItems/A' }
            components:
              pathItems:
                A:
                  parameters: [{ name: id, in: path }, { name: q, in: query }]
                  get: { parameters: [{ $ref: '#/components/parameters/Q' }] }
              parameters:
                Q: { name: q, in: query, required: true }
            """);

        Assert.Equal(
            ["q true #/components/parameters/Q", "id true #/components/pathItems/A/parameters/0"],
            document["paths"]!["/a/{id}"]!["get"]!["parameters"]!.Select(static parameter => $"{parameter["name"]} {parameter["required"]!.ToString().ToLowerInvariant()} {parameter[OpenApiRewriter.LocationKey]}"));
    }

    private static JObject Rewrite(string text)
    {
        List<DiagnosticInfo> diagnostics = [];
        ReadingContext context = new(ReadDocument.Tree(text), ReadingOptions.Default, diagnostics.Add, CancellationToken.None);
        JObject document = JObject.Load(new OpenApiRewriter(context).Rewrite().ToReader());
        Assert.Empty(diagnostics);
        return document;
    }
}
