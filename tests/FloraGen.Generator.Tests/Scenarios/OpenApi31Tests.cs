using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What OpenAPI 3.1 and its JSON Schema added.</summary>
public class OpenApi31Tests
{
    [Fact]
    public async Task TypesOfJsonSchemaAreReadAndWrittenBack()
    {
        const string Json = """{"kind":"thing","mixed":1,"note":null,"pair":["a",2],"price":1.5,"size":"big","maker":{"name":"x"},"seller":{"name":"y"}}""";
        string document = Documents.WithThing(
            """
            required: [kind, mixed, note]
            $defs: { size: { type: string, enum: [small, big] } }
            properties:
              kind: { const: thing }
              mixed: { type: [string, integer] }
              note: { type: [string, 'null'] }
              pair: { type: array, prefixItems: [{ type: string }, { type: integer }] }
              price: { type: number, exclusiveMinimum: 0, exclusiveMaximum: 10 }
              size: { $ref: '#/components/schemas/Thing/$defs/size' }
              maker: { $ref: '#maker' }
              seller: { $ref: '#/components/schemas/Maker', description: Who sold it. }
            """,
            componentExtras: "Maker: { $anchor: maker, properties: { name: { type: string } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            string pair = string.Join(",", thing.Pair!.Select(item => item.Value));
            string made = new Thing { Mixed = "x", Note = "n" }.Kind;
            return $"{made} {thing.Mixed.Value} {pair} {thing.Size == Size.Big} {thing.Maker!.Name}{thing.Seller!.Name} " + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("thing 1 a,2 True xy " + Json, outcome.Result);
    }

    [Fact]
    public async Task DynamicReferencesLeadToTheirAnchor()
    {
        string document = Documents.WithThing(
            "properties: { tree: { $ref: '#/components/schemas/Tree' } }",
            componentExtras: "Tree: { $dynamicAnchor: node, properties: { name: { type: string }, children: { type: array, items: { $dynamicRef: '#node' } } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document, "Tree tree = (await client.Things.GetAsync(\"1\")).Tree!; return tree.Children![0].Name!;", Responses.Json("""{"tree":{"children":[{"name":"leaf"}]}}"""));

        Assert.Equal("leaf", outcome.Result);
    }

    [Fact]
    public async Task PathItemsAreSharedWebhooksAreTypesAndResponsesMayBeLeftOut()
    {
        string document = Documents.WithPaths("/things/{id}: { $ref: '#/components/pathItems/Thing' }", """
            webhooks:
              thingSold: { post: { requestBody: { content: { application/json: { schema: { required: [price], properties: { price: { type: number } } } } } } } }
            components:
              pathItems:
                Thing:
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  delete: { operationId: things.delete }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Things.DeleteAsync("7");
            return JsonSerializer.Deserialize<ThingSoldWebhook>("{\"price\":1.5}")!.Price.ToString();
            """, Responses.Nothing);

        Assert.Equal("1.5", outcome.Result);
        Assert.Equal(["DELETE /things/7"], outcome.Requests);
    }

    [Theory]
    [InlineData("page", "tree", "tree-page", "page")]
    [InlineData("https://x.example/schemas/page", "https://x.example/schemas/tree", "https://x.example/schemas/tree-page", "page")]
    [InlineData("page", "tree", "tree-page", "#/components/schemas/Page")]
    public async Task GenericSchemaIsOfWhatItsAnchorSays(string page, string tree, string treePage, string reference)
    {
        const string Json = """{"items":[{"name":"oak"}],"first":{"name":"elm"},"inner":{"all":[{"name":"fir"}]}}""";
        string document = Documents.WithThing(
            $"{{ $id: '{treePage}', $ref: '{reference}', $defs: {{ trees: {{ $dynamicAnchor: item, $ref: '#/components/schemas/Tree' }} }} }}",
            componentExtras: $$"""
                Page:
                  $id: '{{page}}'
                  $defs: { any: { $dynamicAnchor: item } }
                  type: object
                  required: [items]
                  properties: { items: { type: array, items: { $dynamicRef: '#item' } }, first: { $dynamicRef: '#item' }, inner: { $ref: '#/components/schemas/Inner' } }
                Inner: { type: object, properties: { all: { type: array, items: { $dynamicRef: '#item' } } } }
                Tree: { $id: '{{tree}}', type: object, required: [name], properties: { name: { type: string } } }
                """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Thing thing = await client.Things.GetAsync("1");
            Tree tree = thing.Items[0];
            return tree.Name + thing.First!.Name + thing.Inner!.All![0].Name + JsonSerializer.Serialize(thing);
            """, Responses.Json(Json));

        Assert.Equal("oakelmfir" + Json, outcome.Result);
        Assert.Empty(GeneratorRun.Of(document).Diagnostics);
    }
}
