using FloraGen.Emission.Names;
using FloraGen.Emission.Runtime;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Names that the document gives win over names that are found.</summary>
public class NamingTests
{
    [Fact]
    public void NamesThatTheDocumentGivesAreUsed()
    {
        string document = Documents.WithThing(
            """
            x-floragen-name: Gadget
            properties:
              a1: { type: string, x-floragen-name: colour }
              kind: { type: string, enum: [x, y], x-floragen-name: gadget kind }
            """,
            "x-floragen-name: fetch");

        GeneratorRun run = GeneratorRun.Of(document, "/specs/shop.openapi.yaml").Compiles();

        Assert.Contains("public string? Colour { get; init; }", run.File("MyApp.Shop.Gadget.g.cs"), StringComparison.Ordinal);
        Assert.Contains("FetchAsync(string id", run.File("MyApp.Shop.ThingsClient.g.cs"), StringComparison.Ordinal);
        Assert.Contains("enum GadgetKind", run.File("MyApp.Shop.GadgetKind.g.cs"), StringComparison.Ordinal);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void ValuesOfAnEnumAreNamedAsTheDocumentSays()
    {
        string document = Documents.WithThing("""
            properties:
              size: { type: string, enum: ['1', '2'], x-enum-varnames: [small, big], x-enum-descriptions: [Not much., A lot.] }
            """);

        string file = GeneratorRun.Of(document, "/specs/shop.openapi.yaml").Compiles().File("MyApp.Shop.ThingSize.g.cs");

        Assert.Contains("/// <summary>A lot. <c>2</c> on the wire.</summary>\n    Big = ", file, StringComparison.Ordinal);
    }

    [Fact]
    public void EnumsAndTheirValuesAreNamedAsAutoRestHasThem()
    {
        string document = Documents.WithThing("""
            properties:
              phase: { type: string, enum: ['0', '1'], x-ms-enum: { name: MoonPhase, values: [{ value: '0', name: NewMoon, description: All dark. }, { value: '1', name: FullMoon }] } }
            """);

        string file = GeneratorRun.Of(document, "/specs/shop.openapi.yaml").Compiles().File("MyApp.Shop.MoonPhase.g.cs");

        Assert.Contains("/// <summary>All dark. <c>0</c> on the wire.</summary>\n    NewMoon = ", file, StringComparison.Ordinal);
    }

    [Fact]
    public void IgnoredOperationIsLeftOut()
    {
        GeneratorRun run = GeneratorRun.Of(
            Documents.WithPaths("""
                /pets: { get: { operationId: pets.list, x-floragen-ignore: true }, post: { operationId: pets.create } }
                """),
            "/specs/shop.openapi.yaml").Compiles();

        Assert.DoesNotContain("ListAsync", run.File("MyApp.Shop.PetsClient.g.cs"), StringComparison.Ordinal);
        Assert.Contains("CreateAsync", run.File("MyApp.Shop.PetsClient.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void SchemasCalledLikePlumbingKeepTheirNames()
    {
        GeneratorRun run = GeneratorRun.Of(
            Documents.WithThing(
                "properties: { attempt: { $ref: '#/components/schemas/Attempt' }, kind: { $ref: '#/components/schemas/ErrorType' }, optional: { $ref: '#/components/schemas/Optional' } }",
                componentExtras: """
                    Attempt: { properties: { credential: { $ref: '#/components/schemas/Credential' }, union: { $ref: '#/components/schemas/JsonUnion' } } }
                    Credential: { properties: { a: { type: string } } }
                    JsonUnion: { oneOf: [{ $ref: '#/components/schemas/JsonRead' }, { type: string }] }
                    JsonRead: { properties: { a: { type: string } } }
                    ErrorType: { type: string, enum: [a, b] }
                    Optional: { properties: { a: { type: string } } }
                    """),
            "/specs/shop.openapi.yaml").Compiles();

        Assert.Contains("public Attempt? Attempt ", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public ErrorType? Kind ", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public OptionalModel? Optional ", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public JsonUnion? Union ", run.File("MyApp.Shop.Attempt.g.cs"), StringComparison.Ordinal);
    }

    /// <summary>Only what users see of the runtime takes names away from them, and types of .NET.</summary>
    [Theory]
    [InlineData("{ properties: { a: { type: string } } }")]
    [InlineData("{ type: string, enum: [a, b] }")]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }")]
    public void EveryNameOfPlumbingIsFree(string schema)
    {
        string[] names = [.. RuntimeSource.Files.Where(static file => file.IsPlumbing).Select(static file => file.TypeName).Distinct().Except(ReservedNames.SystemTypes)];
        string members = string.Join(", ", names.Select(static (name, index) => $"p{index}: {{ $ref: '#/components/schemas/{name}' }}"));

        GeneratorRun run = GeneratorRun.Of(
            Documents.WithThing($"properties: {{ {members} }}", componentExtras: string.Join('\n', names.Select(name => $"{name}: {schema}"))),
            "/specs/shop.openapi.yaml").Compiles();

        Assert.InRange(names.Length, 100, 1_000);
        Assert.Empty(run.Diagnostics);
        Assert.All(names, name => Assert.NotNull(run.Output.GetTypeByMetadataName("MyApp.Shop." + name)));
    }

    [Theory]
    [InlineData("Kind: { type: string, enum: [a, b] }")]
    [InlineData("Kind: { properties: { a: { type: string } } }")]
    [InlineData("Kind: { oneOf: [{ type: string }, { type: integer }] }")]
    public void SchemaCalledLikeATypeBesideAnotherOneGivesWay(string kind)
    {
        string others = string.Join('\n', new[] { "KindExtensions", "KindJsonConverter", "ThingsClientWithRawResponse", "IThingsClient" }.Select(static name => $"{name}: {{ properties: {{ a: {{ type: string }} }} }}"));
        foreach (string components in new[] { kind + "\n" + others, others + "\n" + kind })
        {
            GeneratorRun run = GeneratorRun.Of(
                Documents.WithThing(
                    "properties: { a: { $ref: '#/components/schemas/KindExtensions' }, b: { $ref: '#/components/schemas/KindJsonConverter' }, c: { $ref: '#/components/schemas/ThingsClientWithRawResponse' }, d: { $ref: '#/components/schemas/IThingsClient' }, kind: { $ref: '#/components/schemas/Kind' } }",
                    componentExtras: components),
                "/specs/shop.openapi.yaml").Compiles();

            Assert.Contains("public Kind? Kind ", run.File("MyApp.Shop.Thing.g.cs"), StringComparison.Ordinal);
        }
    }
}
