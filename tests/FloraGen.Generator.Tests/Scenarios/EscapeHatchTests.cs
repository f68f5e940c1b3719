using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What a user does where the document says too little.</summary>
public class EscapeHatchTests
{
    private static readonly string s_document = Documents.WithPaths("""
        /things: { post: { operationId: things.create, requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, responses: { '200': { description: A thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } }
        /forms: { post: { operationId: forms.send, requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { properties: { a: { type: string }, b: { type: string } } } } } }, responses: { '204': { description: Done. } } } }
        /parts: { post: { operationId: parts.send, requestBody: { required: true, content: { multipart/form-data: { schema: { properties: { a: { type: string }, file: { type: string, format: binary } } } } } }, responses: { '204': { description: Done. } } } }
        /texts: { post: { operationId: texts.send, requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }, responses: { '204': { description: Done. } } } }
        /pokes/{id}: { post: { operationId: pokes.send, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }
        """, "components: { schemas: { Thing: { type: object, required: [name], properties: { name: { type: string } } } } }");

    [Fact]
    public async Task MembersAreAddedToEveryBodyThatHasMembers()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(s_document, """
            Dictionary<string, JsonElement> members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("{\"a\":\"own & one\",\"n\":[1,2]}")!;
            RequestOptions more = new() { BodyMembers = members };
            await client.Things.CreateAsync(new() { Name = "x" }, more);
            await client.Forms.SendAsync(new() { A = "lost", B = "kept" }, more);
            await client.Parts.SendAsync(new() { A = "lost", File = FilePart.FromBytes(new byte[] { 65 }) }, more);
            await client.Pokes.SendAsync("1", more);
            return "";
            """, Responses.Json("""{"name":"x"}"""));

        Assert.Equal("""POST /things {"name":"x","a":"own & one","n":[1,2]}""", outcome.Requests[0]);
        Assert.Equal("POST /forms b=kept&a=own%20%26%20one&n=1&n=2", outcome.Requests[1]);
        Assert.Equal(["file", "a", "n", "n"], outcome.Calls[2].Body.Split("; name=\"").Skip(1).Select(static part => part.Split('"')[0]));
        Assert.Equal("""POST /pokes/1 {"a":"own & one","n":[1,2]}""", outcome.Requests[3]);
    }

    [Fact]
    public async Task BodyWithoutMembersTakesNone()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(s_document, """
            RequestOptions more = new() { BodyMembers = new Dictionary<string, JsonElement> { ["a"] = default } };
            try { await client.Texts.SendAsync("x", more); return ""; } catch (InvalidOperationException fault) { return fault.Message; }
            """, Responses.Json(""));

        Assert.Contains("BodyMembers", outcome.Result, StringComparison.Ordinal);
        Assert.Empty(outcome.Requests);
    }

    [Fact]
    public async Task UndocumentedResponseIsAGeneratedRecordOrLeftAsItIs()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(s_document, """
            IShopClient abstraction = client;
            var thing = await abstraction.SendAsync(HttpMethod.Get, "/hidden?x=1", Thing.JsonTypeInfo);
            ApiResponse raw = await client.SendAsync(HttpMethod.Get, "/hidden");
            return $"{thing.Name} {(int)raw.StatusCode} {Encoding.UTF8.GetString(raw.Body.Span)}";
            """, Responses.Json("""{"name":"x"}"""));

        Assert.Equal("""x 200 {"name":"x"}""", outcome.Result);
        Assert.Equal(["GET /hidden?x=1", "GET /hidden"], outcome.Requests);
    }

    [Fact]
    public async Task RecordsAndUnionsTellJsonSerializerAllItHasToKnow()
    {
        string document = Documents.WithThing("""
            type: object
            required: [part]
            properties:
              part: { oneOf: [{ type: string }, { type: object, required: [n], properties: { n: { type: integer } } }] }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await Task.Yield();
            Thing thing = JsonSerializer.Deserialize("{\"part\":{\"n\":1},\"more\":2}", Thing.JsonTypeInfo)!;
            return JsonSerializer.Serialize(thing, Thing.JsonTypeInfo) + JsonSerializer.Serialize(thing.Part, ThingPart.JsonTypeInfo);
            """);

        Assert.Equal("""{"part":{"n":1},"more":2}{"n":1}""", outcome.Result);
    }

    [Fact]
    public async Task PasswordIsNoPartOfARecordsText()
    {
        string document = Documents.WithThing("""
            type: object
            required: [user, password]
            properties: { user: { type: string }, password: { type: string, format: password }, tags: { type: array, items: { type: string } }, age: { type: integer } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await Task.Yield();
            return new Thing { User = "u", Password = "hunter2", Age = 3 }.ToString();
            """);

        Assert.Equal("Thing { User = u, Password = (secret), Tags = , Age = 3, AdditionalProperties = {} }", outcome.Result);
    }

    [Fact]
    public async Task SecretsAreMarkedForTheAnalyzersWhereTheDocumentSaysSo()
    {
        string document = Documents.WithThing("""
            type: object
            required: [user, password]
            properties: { user: { type: string }, password: { type: string, format: password }, link: { type: string, x-floragen-secret: true }, token: { type: string } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await Task.Yield();
            string[] marked = typeof(Thing).GetProperties().Where(static each => each.GetCustomAttributesData().Any(static data => data.AttributeType.FullName == "FloraGen.SecretAttribute")).Select(static each => each.Name).ToArray();
            return string.Join(", ", marked) + ": " + new Thing { User = "u", Password = "hunter2", Link = "https://x", Token = "t" };
            """);

        Assert.Equal("Password, Link: Thing { User = u, Password = (secret), Link = (secret), Token = t, AdditionalProperties = {} }", outcome.Result);
    }
}
