using FloraGen.Model;
using FloraGen.Model.Operations;
using FloraGen.Tests.Reading;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Names that a person would choose who knows the API.</summary>
public class SurfaceNamesTests
{
    [Theory]
    [InlineData("/pets", "get", "operationId: listPets, tags: [Pets]", "Pets.list")]
    [InlineData("/pets/{id}", "get", "operationId: getPetById, tags: [pet]", "pet.get By Id")]
    [InlineData("/pets/{id}", "get", "operationId: get-a-pet, tags: [Pets]", "Pets.get")]
    [InlineData("/pets", "get", "operationId: pets/list-for-org", "pets.list-for-org")]
    [InlineData("/pets", "get", "operationId: Pets_ListAll", "Pets.ListAll")]
    [InlineData("/pets", "post", "operationId: PetsController_create", "Pets.create")]
    [InlineData("/pets", "get", "tags: [Pets]", "Pets.list")]
    [InlineData("/v1/pets", "post", "summary: s", "pets.create")]
    [InlineData("/v1/pets/{id}", "delete", "summary: s", "pets.delete")]
    [InlineData("/v1/pets/{id}/toys", "get", "summary: s", "pets.list toys")]
    [InlineData("/v1/pets/{id}/toys", "post", "summary: s", "pets.create toy")]
    [InlineData("/v1/pets/{id}/feed", "post", "summary: s", "pets.feed")]
    [InlineData("/v1/customers/{customer}", "post", "operationId: PostCustomersCustomer", "customers.update")]
    [InlineData("/files/{file_id}", "put", "operationId: put_files_id, tags: [Files]", "Files.update")]
    [InlineData("/items/{item_id}", "get", "operationId: read_item_items__item_id__get, tags: [items]", "items.read")]
    public void OperationIsCalledByWhatItDoesWithItsResource(string path, string method, string keys, string call)
    {
        ApiModel model = ReadDocument.Model($$"""
            openapi: 3.0.0
            info: { title: t, version: '1' }
            paths:
              {{path}}: { {{method}}: { {{keys}}, responses: {} } }
            """);

        ApiResource resource = Assert.Single(model.Resources);
        Assert.Equal(call, $"{resource.Name}.{Assert.Single(resource.Operations).Name}");
    }

    [Fact]
    public void OperationsThatWouldShareAShortNameKeepTheirOwn()
    {
        ApiModel model = ReadDocument.Model("""
            openapi: 3.0.0
            info: { title: t, version: '1' }
            paths:
              /pets: { get: { operationId: findPets, tags: [pets], responses: {} } }
              /pets/{id}: { get: { operationId: findPet, tags: [pets], responses: {} } }
            """);

        Assert.Equal(["findPets", "findPet"], model.Resources[0].Operations.Select(static operation => operation.Name));
    }

    [Fact]
    public void WhatAllResourcesStartWithIsLeftOut()
    {
        ApiModel model = ReadDocument.Model("""
            openapi: 3.0.0
            info: { title: t, version: '1' }
            paths:
              /a: { get: { operationId: ListCall, tags: [Api2010Call], responses: {} } }
              /b: { get: { operationId: ListMessage, tags: [Api2010Message], responses: {} } }
              /c: { get: { operationId: ListQueue, tags: [Api2010Queue], responses: {} } }
            """);

        Assert.Equal(["Call.List", "Message.List", "Queue.List"], model.Resources.Select(static resource => $"{resource.Name}.{resource.Operations[0].Name}"));
    }

    [Fact]
    public void DottedNameIsItsLastPartWhereNoOtherSchemaHasIt()
        => Assert.Equal(
            "Thing { a?: Pod }\nPod { x?: Int64 }",
            ReadDocument.Thing("properties: { a: { $ref: '#/components/schemas/io.k8s.api.core.v1.Pod' } }", "io.k8s.api.core.v1.Pod: { properties: { x: { type: integer } } }"));

    [Fact]
    public void DottedNamesThatEndAlikeKeepMoreOfThemselves()
        => Assert.Equal(
            "Thing { a?: Pod, b?: Pod }",
            ReadDocument.Thing(
                "properties: { a: { $ref: '#/components/schemas/core.v1.Pod' }, b: { $ref: '#/components/schemas/apps.v1.Pod' } }",
                "core.v1.Pod: { properties: { x: { type: integer } } }\napps.v1.Pod: { properties: { y: { type: integer } } }").Split('\n')[0]);

    [Fact]
    public void AnUnrelatedOperationInFrontChangesNoName()
    {
        const string Operation = """
              /pets: { get: { operationId: listPets, tags: [pets], parameters: [{ name: sort, in: query, schema: { type: string, enum: [a, b] } }], responses: { '200': { description: x, content: { application/json: { schema: { properties: { state: { type: string, enum: [c, d] } } } } } } } } }
            """;
        const string Other = """
              /owners: { get: { operationId: listOwners, tags: [owners], parameters: [{ name: sort, in: query, schema: { type: string, enum: [e, f] } }], responses: { '200': { description: x, content: { application/json: { schema: { properties: { state: { type: string, enum: [g, h] } } } } } } } } }
            """;

        string[] before = TypesOf(Operation);
        string[] after = TypesOf(Other + "\n" + Operation);

        Assert.NotEmpty(before);
        Assert.Superset(before.ToHashSet(), after.ToHashSet());
    }

    private static string[] TypesOf(string paths)
    {
        GeneratorRun run = GeneratorRun.Of("openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths:\n" + paths, "/specs/shop.openapi.yaml").Compiles();
        return [.. run.Result.GeneratedSources.Where(static source => source.HintName.Contains(".Pet", StringComparison.Ordinal)).Select(static source => source.HintName + source.SourceText)];
    }
}
