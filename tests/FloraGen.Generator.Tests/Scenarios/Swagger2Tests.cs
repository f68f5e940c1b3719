using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Swagger 2.0, which says bodies, forms, media types, servers and discriminators in ways of its own.</summary>
public class Swagger2Tests
{
    private const string Document = """
        swagger: '2.0'
        info: { title: Pets, version: '1' }
        host: pets.example
        basePath: /v2
        schemes: [http, https]
        produces: [application/json]
        paths:
          /pets:
            parameters: [{ $ref: '#/parameters/Trace' }]
            get:
              operationId: listPets
              tags: [pets]
              parameters:
                - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: pipes }
                - { name: kinds, in: query, type: array, items: { type: string }, collectionFormat: multi }
              responses: { 200: { description: All., schema: { type: array, items: { $ref: '#/definitions/Pet' } } } }
            post:
              operationId: createPet
              tags: [pets]
              parameters: [{ name: pet, in: body, required: true, schema: { $ref: '#/definitions/Cat' } }]
              responses: { 201: { $ref: '#/responses/Made' } }
          /pets/{id}/photo:
            post:
              operationId: uploadPhoto
              tags: [pets]
              consumes: [multipart/form-data]
              parameters:
                - { name: id, in: path, required: true, type: integer, format: int64 }
                - { name: note, in: formData, type: string }
                - { name: photo, in: formData, required: true, type: file }
              responses: { 204: { description: Done. } }
        parameters: { Trace: { name: X-Trace, in: header, type: string } }
        responses: { Made: { description: It., schema: { $ref: '#/definitions/Cat' } } }
        definitions:
          Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string } } }
          Cat: { allOf: [{ $ref: '#/definitions/Pet' }, { properties: { lives: { type: integer, x-nullable: true } } }] }
        """;

    [Fact]
    public async Task ListsBodiesFormsAndKindsAreSentAndReadAsItSays()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Document,
            """
            IReadOnlyList<Pet> pets = await client.Pets.ListAsync(new() { Tags = ["a", "b c"], Kinds = ["x", "y"], XTrace = "t" });
            Cat made = await client.Pets.CreateAsync(new Cat { Lives = 9 });
            await client.Pets.UploadPhotoAsync(7, new() { Note = "n", Photo = FilePart.FromBytes(new byte[] { 65 }, "a.txt", "text/plain") });
            return $"{pets[0].TryGetCat(out Cat? cat)} {cat?.Lives} {pets[1].IsUnrecognized} {made.Kind}";
            """,
            (HttpStatusCode.OK, """[{"kind":"Cat","lives":7},{"kind":"Dragon"}]"""),
            (HttpStatusCode.Created, """{"kind":"Cat","lives":null}"""),
            (HttpStatusCode.NoContent, ""));

        Assert.Equal("True 7 True Cat", outcome.Result);
        Assert.Equal("GET /v2/pets?tags=a%7Cb%20c&kinds=x&kinds=y", outcome.Requests[0]);
        Assert.Equal("""POST /v2/pets {"kind":"Cat","lives":9}""", outcome.Requests[1]);
        string form = outcome.Requests[2].Replace("\"", "", StringComparison.Ordinal);
        Assert.Contains("name=note", form);
        Assert.Contains("filename=a.txt", form);
    }
}
