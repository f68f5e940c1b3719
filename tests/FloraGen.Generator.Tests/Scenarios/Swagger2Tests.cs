using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Swagger 2.0 says in its own words what later versions say in others; its clients are the same.</summary>
public class Swagger2Tests
{
    private const string Head = """
        swagger: '2.0'
        info: { title: Shop, version: '1' }
        host: shop.example
        basePath: /v2
        schemes: [http, https]

        """;

    [Fact]
    public async Task ParametersBodiesAndFormsGoWhereTheDocumentSays()
    {
        const string Document = Head + """
            consumes: [application/json]
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [pets]
                  parameters:
                    - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: pipes }
                    - { name: ids, in: query, type: array, items: { type: integer, format: int32 } }
                    - { name: kinds, in: query, type: array, items: { type: string }, collectionFormat: multi }
                  responses: { '204': { description: Done. } }
                post:
                  operationId: addPet
                  tags: [pets]
                  parameters: [{ name: pet, in: body, required: true, schema: { type: object, properties: { name: { type: string } } } }]
                  responses: { '204': { description: Done. } }
              /pets/{id}:
                parameters: [{ name: id, in: path, required: true, type: integer, format: int32 }]
                post:
                  operationId: renamePet
                  tags: [pets]
                  consumes: [application/x-www-form-urlencoded]
                  parameters:
                    - { name: name, in: formData, required: true, type: string }
                    - { name: tags, in: formData, type: array, items: { type: string }, collectionFormat: csv }
                  responses: { '204': { description: Done. } }
                put:
                  operationId: uploadPhoto
                  tags: [pets]
                  consumes: [multipart/form-data]
                  parameters:
                    - { name: photo, in: formData, required: true, type: file }
                    - { name: title, in: formData, type: string }
                  responses: { '204': { description: Done. } }
            """;
        List<string> hosts = [];

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Document, """
            await client.Pets.ListAsync(new() { Tags = ["a", "b"], Ids = [1, 2], Kinds = ["x", "y"] });
            await client.Pets.AddAsync(new() { Name = "Mia" });
            await client.Pets.RenameAsync(7, new() { Name = "Mo", Tags = ["a", "b"] });
            await client.Pets.UploadPhotoAsync(7, new() { Photo = FilePart.FromBytes("PNG"u8.ToArray(), "mia.png"), Title = "Mia" });
            return "";
            """, request =>
            {
                hosts.Add(request.RequestUri!.GetLeftPart(UriPartial.Authority));
                return Responses.Nothing(request);
            });

        Assert.Equal(
            ["GET /v2/pets?tags=a|b&ids=1,2&kinds=x&kinds=y", """POST /v2/pets {"name":"Mia"}""", "POST /v2/pets/7 name=Mo&tags=a,b"],
            outcome.Requests.Take(3).Select(Uri.UnescapeDataString));
        Assert.Equal("application/x-www-form-urlencoded", outcome.Calls[2].Header("Content-Type"));
        Assert.StartsWith("multipart/form-data; boundary=", outcome.Calls[3].Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("name=\"photo\"; filename=\"mia.png\"\r\nContent-Type: application/octet-stream\r\n\r\nPNG\r\n", outcome.Calls[3].Body, StringComparison.Ordinal);
        Assert.Equal(["https://shop.example"], hosts.Distinct());
    }

    [Fact]
    public async Task DiscriminatorIsTheNameOfASchemaThatBuildsOnIt()
    {
        const string Document = Head + """
            produces: [application/json]
            paths:
              /pets: { get: { operationId: listPets, tags: [pets], responses: { '200': { description: All., schema: { type: array, items: { $ref: '#/definitions/Pet' } } } } } }
            definitions:
              Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string }, name: { type: string, x-nullable: true } } }
              Cat: { allOf: [{ $ref: '#/definitions/Pet' }, { properties: { lives: { type: integer, format: int32 } } }] }
              Dog: { allOf: [{ $ref: '#/definitions/Pet' }, { properties: { bark: { type: string } } }] }
            """;

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Document, """
            IReadOnlyList<Pet> pets = await client.Pets.ListAsync();
            return string.Join(" ", pets.Select(pet => pet.Value switch { Cat cat => cat.Name + cat.Lives, Dog dog => dog.Bark, _ => "other" }));
            """, Responses.Json("""[{"kind":"Dog","bark":"wau"},{"kind":"Cat","name":"Mia","lives":9},{"kind":"Cow"}]"""));

        Assert.Equal("wau Mia9 other", outcome.Result);
    }

    [Fact]
    public async Task ResponsesAreWhatTheDocumentProducesAndKeysAreSent()
    {
        const string Document = Head + """
            securityDefinitions: { key: { type: apiKey, in: header, name: X-Key } }
            security: [{ key: [] }]
            paths:
              /photo: { get: { operationId: photos.get, produces: [image/png], responses: { '200': { description: A photo., schema: { type: file } } } } }
              /text: { get: { operationId: photos.describe, produces: [text/plain], responses: { '200': { description: A text., schema: { type: string } } } } }
            """;

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Document, """
            using ShopClient own = new(http, new() { ApiKey = "k" });
            using Stream photo = await own.Photos.GetAsync();
            return new StreamReader(photo).ReadToEnd() + await own.Photos.DescribeAsync();
            """, Responses.Of("bytes", "application/octet-stream"));

        Assert.Equal("bytesbytes", outcome.Result);
        Assert.All(outcome.Calls, static call => Assert.Equal("k", call.Header("X-Key")));
        Assert.Equal("image/png", outcome.Calls[0].Header("Accept"));
    }

    [Fact]
    public async Task JsonIsSentWhereXmlIsListedFirst()
    {
        const string Document = Head + """
            consumes: [application/xml, application/json]
            produces: [application/xml, application/json]
            paths:
              /pets:
                post:
                  operationId: addPet
                  tags: [pets]
                  parameters: [{ name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }]
                  responses: { '200': { description: The pet., schema: { $ref: '#/definitions/Pet' } } }
            definitions: { Pet: { type: object, properties: { name: { type: string } } } }
            """;

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(Document, "return (await client.Pets.AddAsync(new() { Name = \"Mo\" })).Name!;", Responses.Json("""{"name":"Mia"}"""));

        Assert.Equal("Mia", outcome.Result);
        Assert.Equal("""application/json {"name":"Mo"}""", $"{outcome.Calls[0].Header("Content-Type")} {outcome.Calls[0].Body}");
    }

    [Theory]
    [InlineData("pipes", "|")]
    [InlineData("ssv", " ")]
    [InlineData("tsv", "\t")]
    [InlineData("csv", ",")]
    public async Task ListsInPathsAndHeadersHaveTheirDelimiters(string format, string delimiter)
    {
        string document = Head + $$"""
            paths:
              /pets/{ids}:
                get:
                  operationId: findPets
                  tags: [pets]
                  parameters:
                    - { name: ids, in: path, required: true, type: array, items: { type: string }, collectionFormat: {{format}} }
                    - { name: X-Rows, in: header, type: array, items: { type: integer, format: int32 }, collectionFormat: {{format}} }
                  responses: { '204': { description: Done. } }
            """;

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document, "await client.Pets.FindAsync([\"a\", \"b\"], new() { XRows = [1, 2] }); await client.Pets.FindAsync([\"a\"]); return \"\";", Responses.Nothing);

        Assert.Equal([$"GET /v2/pets/a{delimiter}b", "GET /v2/pets/a"], outcome.Requests.Select(static request => Uri.UnescapeDataString(request.TrimEnd())));
        Assert.Equal([$"1{delimiter}2", null], outcome.Calls.Select(static call => call.Header("X-Rows")));
    }
}
