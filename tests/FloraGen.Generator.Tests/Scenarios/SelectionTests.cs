using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>A client of some operations, with the types that these lead to and no others.</summary>
public class SelectionTests
{
    private static readonly string s_document = Documents.WithPaths(
        """
        /pets: { get: { operationId: listPets, tags: [pets], responses: { '200': { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
        /stores: { get: { operationId: listStores, tags: [stores], responses: { '200': { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/Store' } } } } } } }
        /stores/{id}: { delete: { operationId: deleteStore, tags: [stores], responses: { '204': { description: Gone. } } } }
        """,
        "components: { schemas: { Pet: { properties: { a: { type: string } } }, Store: { properties: { b: { type: string } } } } }");

    [Theory]
    [InlineData("FloraGenInclude", "pets", "Pet PetsClient")]
    [InlineData("FloraGenInclude", "list*", "Pet PetsClient Store StoresClient")]
    [InlineData("FloraGenInclude", "GET /stores*|pets", "Pet PetsClient Store StoresClient")]
    [InlineData("FloraGenInclude", "DELETE *", "StoresClient")]
    [InlineData("FloraGenExclude", "STORES", "Pet PetsClient")]
    [InlineData("FloraGenExclude", "listPets;deleteStore", "Store StoresClient")]
    public void PatternsPickByTagIdOrMethodAndPath(string option, string value, string types)
    {
        GeneratorRun run = GeneratorRun.Of(s_document, "/specs/shop.openapi.yaml", metadata: new Dictionary<string, string> { [option] = value });

        string[] found = [.. new[] { "Pet", "PetsClient", "Store", "StoresClient" }
            .Where(name => run.Result.GeneratedSources.Any(source => source.HintName == $"MyApp.Shop.{name}.g.cs"))];
        Assert.Equal(types, string.Join(' ', found));
    }
}
