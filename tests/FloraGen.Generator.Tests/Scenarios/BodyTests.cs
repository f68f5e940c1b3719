using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Scenarios;

/// <summary>Bodies of every media type.</summary>
public class BodyTests
{
    [Theory]
    [InlineData("allOf: [{ anyOf: [{ $ref: '#/components/schemas/Pear' }, { $ref: '#/components/schemas/Plum' }] }, { type: object, properties: { photo: { type: string, format: binary } } }]")]
    [InlineData("{ type: object, properties: { photo: { type: string, format: binary } }, oneOf: [{ $ref: '#/components/schemas/Pear' }, { oneOf: [{ $ref: '#/components/schemas/Plum' }] }] }")]
    public async Task PartsOfEachCaseCanBeGiven(string schema)
    {
        string document = Documents.WithPaths($$"""
            /fruits:
              post:
                operationId: fruits.add
                requestBody: { required: true, content: { multipart/form-data: { schema: { {{schema.Trim('{', '}', ' ')}} } } } }
                responses: { '204': { description: Done. } }
            """, """
            components:
              schemas:
                Pear: { type: object, required: [kind, name], properties: { kind: { type: string, enum: [pear] }, name: { type: string }, size: { type: integer } } }
                Plum: { type: object, required: [kind], properties: { kind: { type: string, enum: [plum] }, stones: { type: integer }, size: { type: string } } }
            """);
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Fruits.AddAsync(new() { Kind = "pear", Name = "Bosc", Size = 1, Photo = FilePart.FromBytes([65]) });
            await client.Fruits.AddAsync(new() { Kind = "plum", Stones = 2, Size = "big" });
            return "";
            """, Responses.Nothing);
        string[] bodies = [.. outcome.Calls.Select(static call => call.Body!.ReplaceLineEndings("\n"))];

        Assert.All(["\"kind\"\n\npear\n", "\"name\"\n\nBosc\n", "\"size\"\n\n1\n", "\"photo\""], part => Assert.Contains(part, bodies[0], StringComparison.Ordinal));
        Assert.All(["\"kind\"\n\nplum\n", "\"stones\"\n\n2\n", "\"size\"\n\nbig\n"], part => Assert.Contains(part, bodies[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task BodyIsSentAsTheDocumentSays()
    {
        string document = Documents.WithPaths("""
            /merge: { patch: { operationId: things.merge, requestBody: { required: true, content: { application/merge-patch+json: { schema: { properties: { name: { type: string } } } } } } } }
            /form:
              post:
                operationId: things.fill
                requestBody:
                  required: true
                  content:
                    application/x-www-form-urlencoded:
                      schema: { properties: { name: { type: string }, tags: { type: array, items: { type: string } }, ids: { type: array, items: { type: integer } }, filter: { properties: { by: { type: string } } } } }
                      encoding: { tags: { style: form, explode: false }, filter: { style: deepObject, explode: true } }
            /raw: { put: { operationId: things.send, requestBody: { required: true, content: { application/octet-stream: {} } } } }
            /text: { put: { operationId: things.say, requestBody: { required: true, content: { text/csv: { schema: { type: string } } } } } }
            /list: { put: { operationId: things.list, requestBody: { content: { application/json: { schema: { type: array, items: { type: integer } } } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Things.MergeAsync(new() { Name = "x" });
            await client.Things.FillAsync(new() { Name = "a b", Tags = ["x", "y"], Ids = [1, 2], Filter = new() { By = "z" } });
            await client.Things.SendAsync("bytes"u8.ToArray());
            await client.Things.SayAsync("a,b");
            await client.Things.ListAsync([1, 2]);
            await client.Things.ListAsync();
            return "";
            """, Responses.Nothing);

        Assert.Equal(
            [
                """application/merge-patch+json {"name":"x"}""",
                "application/x-www-form-urlencoded name=a%20b&tags=x,y&ids=1&ids=2&filter%5Bby%5D=z",
                "application/octet-stream bytes",
                "text/csv; charset=utf-8 a,b",
                "application/json [1,2]",
                " ",
            ],
            outcome.Calls.Select(static call => $"{call.Header("Content-Type")} {call.Body}"));
    }

    [Fact]
    public async Task EachWayToSendABodyIsAMethod()
    {
        string document = Documents.WithPaths("""
            /images:
              post:
                operationId: images.edit
                requestBody:
                  required: true
                  content:
                    application/json: { schema: { required: [url], properties: { url: { type: string } } } }
                    multipart/form-data:
                      schema:
                        required: [image]
                        properties: { image: { type: string, format: binary }, more: { type: array, items: { type: string, format: binary } }, title: { type: string }, size: { type: object, properties: { width: { type: integer } } } }
                      encoding: { image: { contentType: image/png } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Images.EditAsync(new() { Url = "u" });
            await client.Images.EditMultipartAsync(new()
            {
                Image = FilePart.FromBytes("PNG"u8.ToArray(), "a.png"),
                More = [FilePart.FromBytes("GIF"u8.ToArray(), "b.gif", "image/gif")],
                Title = "é",
                Size = new() { Width = 3 },
            });
            return "";
            """, Responses.Nothing);

        Assert.Equal("""{"url":"u"}""", outcome.Calls[0].Body);
        string boundary = outcome.Calls[1].Header("Content-Type")!.Split("boundary=")[1];
        Assert.Equal(
            """
            --|
            Content-Disposition: form-data; name="image"; filename="a.png"
            Content-Type: image/png

            PNG
            --|
            Content-Disposition: form-data; name="more"; filename="b.gif"
            Content-Type: image/gif

            GIF
            --|
            Content-Disposition: form-data; name="title"

            é
            --|
            Content-Disposition: form-data; name="size"
            Content-Type: application/json

            {"width":3}
            --|--

            """.ReplaceLineEndings("\r\n"),
            outcome.Calls[1].Body.Replace(boundary, "|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$ref: '#/components/schemas/File'")]
    [InlineData("allOf: [{ $ref: '#/components/schemas/File' }]")]
    [InlineData("oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/File' }]")]
    [InlineData("$ref: '#/components/schemas/Alias'")]
    [InlineData("type: string, contentMediaType: image/png")]
    [InlineData("contentMediaType: application/zip")]
    public async Task FileIsAFileHoweverTheDocumentDescribesIt(string schema)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Files($"file: {{ {schema} }}"),
            "await client.Things.SendAsync(new() { File = FilePart.FromBytes(\"PNG\"u8.ToArray(), \"a.png\") }); return \"\";",
            Responses.Nothing);

        Assert.Contains("name=\"file\"; filename=\"a.png\"\r\n", outcome.Calls[0].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type: array, items: { $ref: '#/components/schemas/File' }")]
    [InlineData("$ref: '#/components/schemas/Files'")]
    [InlineData("type: array, items: { contentMediaType: image/png }")]
    public async Task ListOfFilesHasAPartForEach(string schema)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Files($"files: {{ {schema} }}"),
            "await client.Things.SendAsync(new() { Files = [FilePart.FromBytes(new byte[] { 65 }, \"a\"), FilePart.FromBytes(new byte[] { 66 }, \"b\")] }); return \"\";",
            Responses.Nothing);

        Assert.Contains("name=\"files\"; filename=\"a\"\r\n", outcome.Calls[0].Body, StringComparison.Ordinal);
        Assert.Contains("name=\"files\"; filename=\"b\"\r\n", outcome.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void HeadersOfAPartAreToldNotToBeSent()
    {
        string document = Documents.WithPaths("""
            /photos:
              post:
                operationId: photos.add
                requestBody:
                  content:
                    multipart/form-data:
                      schema: { type: object, properties: { photo: { type: string, format: binary } } }
                      encoding: { photo: { headers: { X-Checksum: { schema: { type: string } }, Content-Type: { schema: { type: string } } } } }
                responses: { '204': { description: Kept. } }
            """);

        Diagnostic diagnostic = Assert.Single(GeneratorRun.Of(document).Diagnostics);

        Assert.Equal("FLORA0017", diagnostic.Id);
        Assert.Contains("'X-Checksum' of the part 'photo'", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/*+json", "{ type: object, properties: { name: { type: string } } }", "new() { Name = \"x\" }", "application/json", """{"name":"x"}""")]
    [InlineData("text/*", "{ type: string }", "\"x\"", "text/plain; charset=utf-8", "x")]
    [InlineData("image/*", "{ type: string, format: binary }", "\"x\"u8.ToArray()", "application/octet-stream", "x")]
    public async Task RangeOfMediaTypesIsSentAsOneOfThem(string range, string schema, string value, string sent, string body)
    {
        string document = Documents.WithPaths($"/things: {{ post: {{ operationId: things.add, requestBody: {{ required: true, content: {{ '{range}': {{ schema: {schema} }} }} }} }} }}");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, $"await client.Things.AddAsync({value}); return \"\";", Responses.Nothing);

        Assert.Equal((sent, body), (outcome.Calls[0].Header("Content-Type"), outcome.Calls[0].Body));
    }

    private static string Files(string property) => Documents.WithPaths(
        $"/things: {{ post: {{ operationId: things.send, requestBody: {{ required: true, content: {{ multipart/form-data: {{ schema: {{ type: object, properties: {{ {property} }} }} }} }} }} }} }}",
        "components: { schemas: { File: { type: string, format: binary }, Alias: { $ref: '#/components/schemas/File' }, Files: { type: array, items: { $ref: '#/components/schemas/File' } } } }");
}
