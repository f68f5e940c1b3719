using FloraGen.Tests.Ecosystem;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Structure;

/// <summary>
/// An editor offers internal members to everybody who types in the same project, and takes no notice there of attributes that
/// would hide them. So types that a user works with have none.
/// </summary>
public class CompletionTests
{
    private const string Shed = """
        openapi: 3.1.0
        info: { title: Shed, version: '1' }
        servers: [ { url: https://shed.example } ]
        paths:
          /tools:
            get:
              operationId: tools.list
              parameters:
                - { name: color, in: query, schema: { type: string } }
                - { name: X-Trace, in: header, schema: { type: string } }
                - { name: theme, in: cookie, schema: { type: string } }
              responses:
                '200': { description: Tools., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/ToolOrName' } } } } }
            post:
              operationId: tools.add
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } }
              responses:
                '200': { description: The tool., content: { text/event-stream: { schema: { $ref: '#/components/schemas/Tool' } } } }
            patch:
              operationId: tools.patch
              requestBody:
                required: true
                content: { application/json: { schema: { $ref: '#/components/schemas/Tool' } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Tool: { type: object, required: [weight], properties: { weight: { type: integer }, note: { type: [string, 'null'] }, kind: { type: string, enum: [saw, axe] } } }
            ToolOrName: { oneOf: [ { $ref: '#/components/schemas/Tool' }, { type: string } ] }
        """;

    [Fact]
    public void TypesOfFloraHaveNoMembersThatOnlyTheClientNeeds() => Assert.Empty(Offered(RepositoryPath.FloraDocument));

    [Fact]
    public void TypesOfFormsUnionsAndStreamsHaveNone() => Assert.Empty(Offered(Shed));

    private static IEnumerable<string> Offered(string document)
    {
        GeneratorRun run = GeneratorRun.Of(
            [new SpecificationText("/specs/shed.openapi.yaml", document)], references: [.. GeneratorRun.Framework, .. Packages.Everything]);
        INamedTypeSymbol[] types =
        [
            .. TypesIn(run.Output.Assembly.GlobalNamespace.GetNamespaceMembers().Single(static space => space.Name == "MyApp"))
                .Where(static type => type.DeclaredAccessibility == Accessibility.Public && !IsPlumbing(type)),
        ];
        Assert.Contains(types, static type => type.Name == "ApiException");
        return types
            .SelectMany(static type => type.GetMembers())
            .Where(static member => !member.IsImplicitlyDeclared
                && member.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedOrInternal
                && member is not IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.PropertySet }
                && !member.ContainingType.Name.EndsWith("WithRawResponse", StringComparison.Ordinal))
            .Select(static member => member.ToDisplayString());
    }

    /// <summary>A converter is public for the contexts of other projects; nobody types its name.</summary>
    private static bool IsPlumbing(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "EditorBrowsableAttribute");

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) => space.GetTypeMembers()
        .Concat(space.GetNamespaceMembers().Where(static inner => inner.Name != "Internal").SelectMany(TypesIn));
}
