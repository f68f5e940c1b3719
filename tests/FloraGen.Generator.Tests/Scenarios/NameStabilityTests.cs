using FloraGen.Tests.Corpus;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What is there keeps its name when something else is added to a document.</summary>
[Trait("Category", "Corpus")]
public class NameStabilityTests
{
    /// <summary>Schemas, tags and parts whose names once hung on what else is in the document.</summary>
    private static readonly string s_document = Documents.WithPaths(
        """
        /fruits: { get: { tags: [ShopV2Fruit], operationId: ListFruit, responses: { '200': { $ref: '#/components/responses/Basket' } } } }
        /events: { get: { tags: [ShopV2Event], operationId: FetchEvent, responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Sale' } } } } } } }
        /plums: { get: { tags: [ShopV2Plum], operationId: FetchPlum, parameters: [{ $ref: '#/components/parameters/Ripeness' }], responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Plum' } } } } } } }
        /orders: { post: { tags: [ShopV2Order], operationId: PostOrderEndpoint, requestBody: { $ref: '#/components/requestBodies/Order' }, responses: { '204': { description: Done. } } } }
        /forms: { post: { tags: [ShopV2Order], operationId: SendForm, requestBody: { content: { multipart/form-data: { schema: { $ref: '#/components/schemas/Form' } } } }, responses: { '204': { description: Done. } } } }
        """,
        """
        components:
          parameters:
            Ripeness: { name: ripeness, in: query, schema: { type: string, enum: [green, ripe] } }
          requestBodies:
            Order: { content: { application/json: { schema: { properties: { kind: { type: string, enum: [small, large] }, lines: { type: array, items: { properties: { count: { type: integer } } } } } } } } }
          responses:
            Basket: { description: OK, content: { application/json: { schema: { properties: { fruit: { $ref: '#/components/schemas/Fruit' }, maker: { properties: { name: { type: string } } } } } } } }
          schemas:
            Fruit: { type: object, required: [name], anyOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }], properties: { name: { type: string }, size: { type: string, enum: [s, m] } } }
            Pear: { type: object, properties: { sweetness: { type: integer }, sort: { type: string, enum: [a, b] } } }
            Plum: { type: object, properties: { stoned: { type: boolean } } }
            Event: { type: object, properties: { eventType: { type: string, enum: [sold, bought] }, by: { properties: { id: { type: string } } } } }
            Sale: { allOf: [{ $ref: '#/components/schemas/Event' }, { properties: { price: { type: number } } }] }
            Purchase: { allOf: [{ $ref: '#/components/schemas/Event' }, { properties: { cost: { type: number } } }] }
            Form: { type: object, properties: { mode: { type: string, enum: [fast, slow] }, file: { type: string, format: binary } } }
        """);

    [Fact]
    public void NamesOfEverythingStayWhateverIsAdded()
        => Assert.Empty(NameStability.Lost("/specs/shop.openapi.yaml", s_document, int.MaxValue, hasTypes: true));

    /// <summary>A case of two unions that have members of their own beside their cases is one record all the same.</summary>
    [Fact]
    public void ComponentIsOneRecordAloneAndAsACase()
    {
        GeneratorRun run = GeneratorRun.Of(
            Documents.WithPaths(
                """
                /fruits: { get: { tags: [Fruits], responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Fruit' } } } } } } }
                /pears: { get: { tags: [Fruits], responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Pear' } } } } } } }
                """,
                """
                components:
                  schemas:
                    Fruit: { type: object, required: [name], anyOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }], properties: { name: { type: string } } }
                    Pear: { type: object, required: [sweetness], properties: { sweetness: { type: integer } } }
                    Plum: { type: object, properties: { stoned: { type: boolean } } }
                """),
            "/specs/shop.openapi.yaml").Compiles();

        string pear = run.File("MyApp.Shop.Pear.g.cs");
        Assert.Contains("public string? Name ", pear, StringComparison.Ordinal);
        Assert.Contains("public required long Sweetness ", pear, StringComparison.Ordinal);
        Assert.Contains("public required string Name ", run.File("MyApp.Shop.Plum.g.cs"), StringComparison.Ordinal);
        Assert.Contains("TryGetPear(", run.File("MyApp.Shop.Fruit.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.HintName.Contains("FruitPear", StringComparison.Ordinal));
    }

    /// <summary>
    /// The types of members and methods aside: a component without files that is sent in parts is called a form as soon as it is JSON
    /// elsewhere.
    /// </summary>
    [CorpusTheory]
    [InlineData("oai")]
    [InlineData("servers")]
    public void NamesOfRealDocumentsStay(string folder) => Assert.Empty(CorpusFolder.Part(folder)
        .Where(static document => document.Parts.Count == 0)
        .AsParallel().AsOrdered()
        .SelectMany(static document => NameStability.Lost(document.Path, document.Text, most: 2, hasTypes: false).Select(lost => $"{document}: {lost}")));
}
