using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Slips of documents that would be wrong on the wire.</summary>
public class WireTests
{
    private const string Thing = "{ required: [name], properties: { name: { type: string } } }";

    [Fact]
    public async Task FragmentOfAPathIsNotSentAndTheQueryIs()
    {
        string document = Documents.WithPaths("""
            "/tickets/{id}#share": { put: { operationId: tickets.share, parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: fields, in: query, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            "/tickets#all":
              get:
                operationId: tickets.list
                parameters: [{ name: page, in: query, schema: { type: integer } }]
                responses: { '200': { description: A page., content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { type: string } }, total_pages: { type: integer } } } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            await client.Tickets.ShareAsync("7", new() { Fields = "link" });
            List<string> items = [];
            await foreach (string item in client.Tickets.ListAsync()) { items.Add(item); }
            return string.Join(",", items);
            """,
            static request => request.Method == HttpMethod.Put
                ? Responses.Nothing(request)
                : Responses.Json($$"""{"items":["{{(request.RequestUri!.Query is "?page=2" ? "b" : "a")}}"],"total_pages":2}""")(request));

        Assert.Equal("a,b", outcome.Result);
        Assert.Equal(["/tickets/7?fields=link", "/tickets", "/tickets?page=2"], outcome.Calls.Select(static call => call.Url));
    }

    [Theory]
    [InlineData("204", "content: { application/json: { schema: {} } }")]
    [InlineData("205", "content: { application/json: { schema: { type: array, items: { type: string } } } }")]
    public async Task StatusWithoutContentHasNoneWhateverTheDocumentLists(string status, string content)
    {
        string document = Documents.WithPaths($$"""
            /things/{id}: { put: { operationId: things.put, parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '{{status}}': { description: Done., {{content}} } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            Task done = client.Things.PutAsync("1");
            await done;
            return done.GetType().IsGenericType && done.GetType().GetGenericArguments()[0].Name != "VoidTaskResult" ? "a value" : "none";
            """, ((HttpStatusCode)int.Parse(status, System.Globalization.CultureInfo.InvariantCulture), ""));

        Assert.Equal("none", outcome.Result);
    }

    [Fact]
    public async Task CallThatDidSomethingHasSucceededWithoutAValueToo()
    {
        string document = Documents.WithPaths($$"""
            /things/{id}:
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              get: { operationId: things.get, responses: { '200': { description: A thing., content: { application/json: { schema: {{Thing}} } } } } }
              post: { operationId: things.start, responses: { '202': { description: How many., content: { application/json: { schema: { type: integer } } } } } }
              delete: { operationId: things.delete, responses: { '200': { description: Anything., content: { application/json: { schema: {} } } } } }
              put: { operationId: things.put, responses: { '200': { description: A thing., content: { application/json: { schema: {{Thing}} } } }, '204': { description: None., content: { application/json: { schema: {{Thing}} } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            string text = "";
            for (int round = 0; round < 2; round++)
            {
                text += $"{await client.Things.StartAsync("1")} {(await client.Things.DeleteAsync("1")).ValueKind} {await client.Things.PutAsync("1") is null};";
            }

            text += await client.Things.GetAsync("1") is null;
            try { await client.Things.GetAsync("1"); } catch (ApiSerializationException exception) { text += exception.Message; }
            return text;
            """,
            (HttpStatusCode.NoContent, ""), (HttpStatusCode.NoContent, ""), (HttpStatusCode.NoContent, ""),
            (HttpStatusCode.Accepted, ""), (HttpStatusCode.OK, ""), (HttpStatusCode.OK, ""),
            (HttpStatusCode.NoContent, ""), (HttpStatusCode.OK, ""));

        Assert.Equal("0 Undefined True;0 Undefined True;TrueThe response to GET /things/1 cannot be read: at $, the body is empty.", outcome.Result);
    }

    [Fact]
    public async Task BlanksAroundTheNameOfAHeaderAreNoPartOfIt()
    {
        string document = Documents.WithPaths("""
            /things: { get: { operationId: things.list, parameters: [{ name: 'X-App-Id ', in: header, required: true, schema: { type: string } }, { name: ' session ', in: cookie, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            """, """
            security: [{ key: [] }]
            components: { securitySchemes: { key: { type: apiKey, in: header, name: ' X-Key ' } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            using ShopClient known = new(http, new ShopClientOptions { ApiKey = "k" });
            await known.Things.ListAsync(new() { XAppId = "a", Session = "s" });
            return "";
            """, Responses.Nothing);

        Assert.Equal(("a", "k", "session=s"), (outcome.Calls[0].Header("X-App-Id"), outcome.Calls[0].Header("X-Key"), outcome.Calls[0].Header("Cookie")));
    }

    [Fact]
    public void NameThatNoHeaderCanHaveIsToldAtItsLocation()
    {
        string document = Documents.WithPaths("""
            /things: { get: { operationId: things.list, parameters: [{ name: 'X App', in: header, schema: { type: string } }], responses: { '204': { description: Done. } } } }
            """, """
            security: [{ key: [] }]
            components: { securitySchemes: { key: { type: apiKey, in: header, name: 'X:Key' } } }
            """);

        string[] told = [.. GeneratorRun.Of(document).Diagnostics.Select(static diagnostic => diagnostic.GetMessage(null))];

        Assert.Contains("'X App' is not a valid header name (RFC 9110, section 5.1); the parameter is left out", told);
        Assert.Contains("'X:Key' is not a valid header name (RFC 9110, section 5.1); nothing is sent for the security scheme 'key'", told);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("GET")]
    public async Task HeaderThatBelongsToABodyIsSentWithoutOneToo(string method)
    {
        string document = Documents.WithPaths($$"""
            /parts/{id}: { {{method.ToLowerInvariant()}}: { operationId: parts.send, parameters: [{ name: id, in: path, required: true, schema: { type: string } }, { name: Content-Range, in: header, required: true, schema: { type: string } }], responses: { '204': { description: Kept. } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Parts.SendAsync("1", new() { ContentRange = "bytes 0-9/100" });
            await client.Parts.SendAsync("1", new() { ContentRange = "bytes 0-9/100" }, new() { Headers = new Dictionary<string, string> { ["Content-Type"] = "application/json" } });
            return "";
            """, Responses.Nothing);

        Assert.Equal(["bytes 0-9/100", "bytes 0-9/100"], outcome.Calls.Select(static call => call.Header("Content-Range")));
        Assert.Equal("application/json", outcome.Calls[1].Header("Content-Type"));
    }

    [Fact]
    public async Task MediaTypesOfErrorsAreAskedForToo()
    {
        string document = Documents.WithPaths($$"""
            /room:
              get:
                operationId: rooms.get
                responses:
                  '200': { description: A room., content: { application/json: { schema: {{Thing}} } } }
                  '404': { description: None., content: { application/problem+json: { schema: { type: object } }, application/json: { schema: { type: object } } } }
                  default: { description: Worse., content: { '*/*': { schema: { type: string } } } }
              head: { operationId: rooms.head, responses: { '200': { description: There. } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            await client.Rooms.GetAsync();
            await client.Rooms.HeadAsync();
            return "";
            """, Responses.Json("""{"name":"x"}"""));

        Assert.Equal(["application/json, application/problem+json", "application/json"], outcome.Calls.Select(static call => call.Header("Accept")));
    }

    [Fact]
    public async Task PagesThatLeadToEachOtherEndTheList()
    {
        string document = Documents.WithPaths("""
            /rings:
              get:
                operationId: rings.list
                x-floragen-pagination: { items: rings, cursor: next, parameter: cursor }
                parameters: [{ name: cursor, in: query, schema: { type: string } }]
                responses: { '200': { description: A page., content: { application/json: { schema: { type: object, required: [rings], properties: { rings: { type: array, items: { type: string } }, next: { type: string } } } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            List<string> rings = [];
            string? fault = null;
            try
            {
                await foreach (string ring in client.Rings.ListAsync()) { rings.Add(ring); }
            }
            catch (ApiException exception)
            {
                fault = exception.Message;
            }

            var page = await client.Rings.ListAsync();
            var second = await page.GetNextPageAsync();
            var again = await page.GetNextPageAsync();
            string? later = null;
            try
            {
                second = await second.GetNextPageAsync();
                await second.GetNextPageAsync();
            }
            catch (ApiException exception)
            {
                later = exception.Message;
            }

            return $"{string.Join("", rings)} {fault == later} {again.Equals(second)} {fault}";
            """,
            static request => Responses.Json(request.RequestUri!.Query switch
            {
                "" => """{"rings":["a"],"next":"x"}""",
                "?cursor=x" => """{"rings":["b"],"next":"y"}""",
                _ => """{"rings":["c"],"next":"x"}""",
            })(request));

        Assert.Equal("abc True False The server returned a page that leads back to a page before it: the list would never end.", outcome.Result);
    }
}
