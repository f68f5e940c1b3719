using FloraGen.Tests.Ecosystem;
using FloraGen.Tests.Older;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Tests.Structure;

/// <summary>Tools tell generated code by its attributes: coverage, analyzers of others, and those of this package.</summary>
public class GeneratedTypeTests
{
    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";
    private const string NoCoverage = "System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverageAttribute";

    /// <summary>A document that needs as much of the runtime as one document can, and each kind of generated type.</summary>
    private const string Everything = """
        openapi: 3.1.0
        info: { title: Things, version: '1' }
        servers: [{ url: 'https://{region}.example.com', variables: { region: { default: eu } } }]
        security: [{ key: [] }, { cookie: [] }, { basic: [] }, { oauth: [] }]
        paths:
          /things:
            get:
              operationId: things.list
              parameters:
                - { name: cursor, in: query, schema: { type: string } }
                - { name: filter, in: query, style: deepObject, schema: { type: object, additionalProperties: { type: string } } }
                - { name: tags, in: header, schema: { type: array, items: { type: string } } }
                - { name: session, in: cookie, schema: { type: array, items: { type: integer } } }
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } }
            post:
              operationId: things.create
              requestBody:
                content:
                  multipart/form-data: { schema: { properties: { file: { type: string, format: binary }, name: { type: string } } } }
                  application/x-www-form-urlencoded: { schema: { properties: { name: { type: string } } } }
                  application/json: { schema: { $ref: '#/components/schemas/Thing' } }
                  text/plain: { schema: { type: string } }
                  application/octet-stream: {}
              responses:
                '200':
                  description: ok
                  content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } }, text/event-stream: { schema: { $ref: '#/components/schemas/Thing' } } }
                '400': { description: no, content: { application/json: { schema: { properties: { error: { type: string } } } } } }
          /things/{ids}:
            get:
              operationId: things.get
              parameters: [{ name: ids, in: path, required: true, style: matrix, schema: { type: array, items: { type: string } } }]
              responses: { '200': { description: ok, content: { application/octet-stream: {}, text/plain: { schema: { type: string } } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            cookie: { type: apiKey, in: cookie, name: session }
            basic: { type: http, scheme: basic }
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://auth.example.com', scopes: {} } } }
          schemas:
            Page: { required: [things], properties: { things: { type: array, items: { $ref: '#/components/schemas/Thing' } }, next_cursor: { type: [string, 'null'] } } }
            Thing:
              properties:
                status: { type: string, enum: [pending, done, failed] }
                level: { type: integer, enum: [1, 2], x-enum-varnames: [Low, High] }
                date: { type: string, format: date }
                time: { type: string, format: time }
                at: { type: string, format: date-time }
                span: { type: string, format: duration }
                bytes: { type: string, format: byte }
                unsigned: { type: integer, format: uint64 }
                either: { oneOf: [{ type: string }, { type: array, items: { type: integer } }, { $ref: '#/components/schemas/Page' }] }
                entries: { additionalProperties: { type: integer } }
                maybe: { type: [string, 'null'] }
                secret: { type: string, format: password }
        """;

    public static TheoryData<string, bool> Documents => new()
    {
        { RepositoryPath.FloraDocument, false }, { Everything, false }, { Everything, true },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void EveryTypeAndFileSaysThatItIsGeneratedAndNoCodeCountsForCoverage(string document, bool isOlder)
    {
        GeneratorRun run = isOlder
            ? OlderFramework.Run(document)
            : GeneratorRun.Of(document).WithReferences([.. GeneratorRun.Framework, .. Packages.Everything]);

        Assert.Empty(Without(run, GeneratedCode, static _ => true));
        Assert.Empty(Without(run, NoCoverage, HasCode));
        Assert.Empty(run.Result.GeneratedSources
            .Where(static source => !source.SourceText.ToString().Contains("GeneratedCode(\"FloraGen\", ", StringComparison.Ordinal))
            .Select(static source => source.HintName));
    }

    /// <summary>The attribute is for classes and structs only.</summary>
    private static bool HasCode(INamedTypeSymbol type) => type.TypeKind is TypeKind.Class or TypeKind.Struct;

    private static string[] Without(GeneratorRun run, string attribute, Func<INamedTypeSymbol, bool> counts)
    {
        INamedTypeSymbol[] types = [.. run.Compiles().Output.SyntaxTrees.Except(run.Input.SyntaxTrees)
            .SelectMany(tree => tree.GetRoot().DescendantNodes()
                .Where(static node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
                .Select(node => (INamedTypeSymbol)run.Output.GetSemanticModel(tree).GetDeclaredSymbol(node)!))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Where(counts)];
        Assert.NotEmpty(types);
        return [.. types.Where(type => !type.GetAttributes().Any(data => data.AttributeClass!.ToDisplayString() == attribute)).Select(static type => type.ToDisplayString())];
    }
}
