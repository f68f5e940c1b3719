using System.Net;
using System.Text;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Responses of every media type and status.</summary>
public class ResponseTests
{
    private const string Thing = "{ required: [name], properties: { name: { type: string } } }";

    [Fact]
    public async Task TextsAreTextsAndFilesAreStreams()
    {
        string document = Documents.WithPaths("""
            /text: { get: { operationId: things.read, responses: { '200': { description: A text., content: { text/plain: { schema: { type: string } } } } } } }
            /file: { get: { operationId: things.download, responses: { '200': { description: Bytes., content: { application/pdf: {} } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            string text = await client.Things.ReadAsync();
            await using Stream file = await client.Things.DownloadAsync();
            return text + await new StreamReader(file).ReadToEndAsync();
            """, Responses.Of("x", "application/pdf"));

        Assert.Equal("xx", outcome.Result);
        Assert.Equal(["text/plain", "application/pdf"], outcome.Calls.Select(static call => call.Header("Accept")));
    }

    [Fact]
    public async Task EveryStatusThatMeansSuccessHasItsResponse()
    {
        string document = Documents.WithPaths($$"""
            /find: { get: { operationId: things.find, responses: { '200': { description: A thing., content: { application/json: { schema: {{Thing}} } } }, '204': { description: None. } } } }
            /start:
              post:
                operationId: things.start
                responses:
                  '200': { description: Done., content: { application/json: { schema: {{Thing}} } } }
                  '202': { description: Queued., content: { application/json: { schema: { required: [job], properties: { job: { type: string } } } } } }
            /guess: { get: { operationId: things.guess, responses: { default: { description: A thing., content: { application/json: { schema: {{Thing}} } } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            var found = await client.Things.FindAsync();
            var none = await client.Things.FindAsync();
            ThingStartResponse started = await client.Things.StartAsync();
            var guess = await client.Things.GuessAsync();
            return $"{found!.Name} {none is null} {started.Match(thing => thing.Name, queued => queued.Job, _ => "")} {guess.Name}";
            """,
            (HttpStatusCode.OK, """{"name":"x"}"""), (HttpStatusCode.NoContent, ""), (HttpStatusCode.Accepted, """{"job":"j"}"""), (HttpStatusCode.OK, """{"name":"y"}"""));

        Assert.Equal("x True j y", outcome.Result);
    }

    [Fact]
    public async Task StreamOfEventsIsAWayOfItsOwnAndEndsWhenItIsDone()
    {
        string document = Documents.WithPaths($$"""
            /chat:
              post:
                operationId: chat.ask
                requestBody: { required: true, content: { application/json: { schema: { required: [prompt], properties: { prompt: { type: string }, stream: { type: boolean } } } } } }
                responses:
                  '200':
                    description: All of it, or bit by bit.
                    content:
                      application/json: { schema: {{Thing}} }
                      text/event-stream: { schema: { properties: { bit: { type: string } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            string text = (await client.Chat.AskAsync(new() { Prompt = "p" })).Name;
            await foreach (var bit in client.Chat.AskStreamingAsync(new() { Prompt = "p" })) { text += bit.Bit; }
            return text;
            """, static request => request.Headers.Accept.ToString() == "text/event-stream"
                ? Responses.Of("data: {\"bit\":\"a\"}\n\ndata: {\"bit\":\"b\"}\n\ndata: [DONE]\n\ndata: {\"bit\":\"c\"}\n\n", "text/event-stream")(request)
                : Responses.Json("""{"name":"x"}""")(request));

        Assert.Equal("xab", outcome.Result);
        Assert.Equal(["""POST /chat {"prompt":"p"}""", """POST /chat {"prompt":"p","stream":true}"""], outcome.Requests);
    }

    [Fact]
    public async Task LinesOfJsonComeOneByOne()
    {
        string document = Documents.WithPaths($"/lines: {{ get: {{ operationId: things.export, responses: {{ '200': {{ description: Lines., content: {{ application/x-ndjson: {{ schema: {Thing} }} }} }} }} }} }}");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "string names = \"\"; await foreach (var thing in client.Things.ExportAsync()) { names += thing.Name; } return names;",
            Responses.Of("{\"name\":\"a\"}\n{\"name\":\"b\"}\n", "application/x-ndjson"));

        Assert.Equal("ab", outcome.Result);
    }

    [Fact]
    public async Task OutsideOfAResponseAndErrorsAreAsTheDocumentSays()
    {
        string document = Documents.WithPaths($$"""
            /things:
              get:
                operationId: things.get
                responses:
                  '200': { description: A thing., headers: { X-Left: { description: Calls left. } }, content: { application/json: { schema: {{Thing}} } } }
                  '4XX': { description: A fault., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            """, "components: { schemas: { Problem: { properties: { title: { type: string } } } } }");
        bool isFirst = true;

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            var response = await client.Things.WithRawResponse.GetAsync();
            try { await client.Things.GetAsync(); return ""; }
            catch (ApiNotFoundException fault) { return $"{response.Headers["x-left"][0]} {fault.Error!.Title}"; }
            """, _ => isFirst
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"name":"x"}"""), Headers = { { "X-Left", $"{isFirst = false}" } } }
                : new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("""{"title":"none"}""", Encoding.UTF8, "application/problem+json") });

        Assert.Equal("False none", outcome.Result);
    }

    [Theory]
    [InlineData("text/plain: { schema: { type: string } }, application/json: { schema: { type: string } }", "string", "text/plain", "a b", "a b")]
    [InlineData("text/plain: { schema: { type: string } }, application/json: { schema: { type: string } }", "string", "application/json", "\"a b\"", "a b")]
    [InlineData("text/plain: { schema: { type: string } }, application/json: { schema: { type: string } }", "string", "text/json", "\"a b\"", "a b")]
    [InlineData("'*/*': { schema: { type: string } }", "string", "text/plain", "42", "42")]
    [InlineData("'*/*': { schema: { type: string } }", "string", "application/json", "\"a\"", "a")]
    [InlineData("text/plain: { schema: { type: integer, format: int32 } }", "int", "text/plain", "42", "42")]
    [InlineData("text/plain: { schema: { type: boolean } }", "bool", "text/plain", "true", "True")]
    [InlineData("text/*: { schema: { type: string, format: uuid } }", "Guid", "text/plain", "0f8fad5b-d9cb-469f-a165-70867728950e", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    public async Task ContentTypeOfTheResponseTellsHowItIsRead(string content, string type, string mediaType, string body, string expected)
    {
        string document = Documents.WithPaths($"/thing: {{ get: {{ operationId: things.get, responses: {{ '200': {{ description: A value., content: {{ {content} }} }} }} }} }}");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, $"{type} value = await client.Things.GetAsync(); return value.ToString();", Responses.Of(body, mediaType));

        Assert.Equal(expected, outcome.Result);
    }

    [Fact]
    public async Task MediaTypeThatSaysSomethingElseIsAWayOfItsOwn()
    {
        string document = Documents.WithPaths($$"""
            /things:
              get:
                operationId: things.get
                responses:
                  '200': { description: A thing., content: { application/json: { schema: {{Thing}} }, application/xml: { schema: {{Thing}} }, text/csv: { schema: { type: string } }, image/png: { schema: { type: string, format: binary } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            string text = await client.Things.GetAsCsvAsync();
            await using Stream file = await client.Things.GetAsPngAsync();
            return text + await new StreamReader(file).ReadToEndAsync() + typeof(ThingsClient).GetMethods().Count(method => method.Name.StartsWith("Get", StringComparison.Ordinal) && method.Name.EndsWith("Async", StringComparison.Ordinal));
            """, Responses.Of("x", "application/pdf"));

        Assert.Equal("xx3", outcome.Result);
        Assert.Equal(["text/csv", "image/png"], outcome.Calls.Select(static call => call.Header("Accept")));
    }

    [Theory]
    [InlineData("{ nullable: true, oneOf: [{ $ref: '#/components/schemas/Thing' }] }")]
    [InlineData("{ $ref: '#/components/schemas/Thing' }")]
    [InlineData("{ type: array, items: { type: string } }")]
    public async Task SuccessWithoutContentIsNull(string schema)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Empty(schema), "return (await client.Things.GetAsync() is null) + \" \" + ((await client.Things.WithRawResponse.GetAsync()).Value is null);", Responses.Nothing);

        Assert.Equal("True True", outcome.Result);
    }

    [Theory]
    [InlineData("{ type: integer, format: int32, nullable: true }", "null")]
    [InlineData("{ type: integer, format: int32 }", "0")]
    public async Task NumberWithoutContentIsNullWhereItMayBeAndElseTheDefault(string schema, string expected)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Empty(schema), "int? none = await client.Things.GetAsync(); return none is null ? \"null\" : $\"{none}\";", Responses.Nothing);

        Assert.Equal(expected, outcome.Result);
    }

    [Fact]
    public async Task CharsetThatIsNotServedIsReadAsUtf8()
    {
        string document = Documents.WithPaths("/text: { get: { operationId: things.read, responses: { '200': { description: A text., content: { text/plain: { schema: { type: string } } } } } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, "return await client.Things.ReadAsync();", static request =>
        {
            HttpResponseMessage response = new(HttpStatusCode.OK) { RequestMessage = request, Content = new ByteArrayContent("hello"u8.ToArray()) };
            _ = response.Content.Headers.TryAddWithoutValidation("Content-Type", "text/plain; charset=utf-7");
            return response;
        });

        Assert.Equal("hello", outcome.Result);
    }

    [Theory]
    [InlineData("schema: { $ref: '#/components/schemas/SseItemOfThing' }")]
    [InlineData("schema: { type: array, items: { $ref: '#/components/schemas/SseItemOfThing' } }")]
    [InlineData("schema: { properties: { data: { $ref: '#/components/schemas/Thing' }, event_type: { type: string }, event_id: { type: string }, reconnection_interval: { type: string } } }")]
    [InlineData("schema: { properties: { Data: { $ref: '#/components/schemas/Thing' }, EventType: { type: string }, EventId: { type: string } } }")]
    [InlineData("itemSchema: { properties: { event: { type: string }, data: { $ref: '#/components/schemas/Thing' } } }")]
    [InlineData("itemSchema: { properties: { id: { type: string }, data: { type: string, contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Thing' } } } }")]
    [InlineData("itemSchema: { oneOf: [{ properties: { event: { const: add }, data: { contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Thing' } } } }] }")]
    public async Task ItemOfAStreamIsWhatTheDataOfAnEventHold(string media)
    {
        string document = Documents.WithPaths(
            $"/things: {{ get: {{ operationId: things.watch, responses: {{ '200': {{ description: Things., content: {{ text/event-stream: {{ {media} }} }} }} }} }} }}",
            $"components: {{ schemas: {{ Thing: {Thing}, SseItemOfThing: {{ properties: {{ data: {{ $ref: '#/components/schemas/Thing' }}, eventType: {{ type: [string, 'null'] }}, eventId: {{ type: [string, 'null'] }} }} }} }} }}");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "string names = \"\"; await foreach (Thing thing in client.Things.WatchAsync()) { names += thing.Name; } return names;",
            Responses.Of("event: add\ndata: {\"name\":\"a\"}\n\ndata: {\"name\":\"b\"}\n\n", "text/event-stream"));

        Assert.Equal("ab", outcome.Result);
    }

    [Fact]
    public async Task ErrorIsOfTheTypeThatTheDocumentHasForTheCall()
    {
        string document = Documents.WithPaths("""
            /things:
              get: { operationId: things.get, responses: { '204': { description: Done. }, '404': { description: None., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } } } }
              post: { operationId: things.add, responses: { '204': { description: Done. }, '400': { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Faults' } } } } } }
            """, "components: { schemas: { Problem: { properties: { title: { type: string } } }, Faults: { properties: { fields: { type: array, items: { type: string } } } } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            string text = "";
            try { await client.Things.GetAsync(); } catch (ApiNotFoundException missing) { text += missing.ErrorAs<Problem>()!.Title; }
            try { await client.Things.AddAsync(); } catch (ApiBadRequestException wrong) { text += " " + wrong.ErrorAs<Faults>()!.Fields![0]; }
            try { await client.Things.AddAsync(); } catch (ApiException wrong) { try { _ = wrong.ErrorAs<string>(); } catch (NotSupportedException none) { text += " " + none.Message; } }
            return text;
            """,
            (HttpStatusCode.NotFound, """{"title":"none"}"""), (HttpStatusCode.BadRequest, """{"fields":["name"]}"""), (HttpStatusCode.BadRequest, "{}"));

        Assert.Equal("none name The document has no error of the type System.String.", outcome.Result);
    }

    [Fact]
    public async Task OwnTypeInfoKeepsThePathOfAFault()
    {
        string document = Documents.WithPaths(
            "/tree: { get: { operationId: trees.get, responses: { '200': { description: A tree., content: { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } } } } }",
            "components: { schemas: { Tree: { required: [rings], properties: { rings: { type: array, items: { required: [year], properties: { year: { type: integer } } } } } } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "try { await client.SendAsync(HttpMethod.Get, \"/tree\", Tree.JsonTypeInfo); return \"\"; } catch (ApiSerializationException fault) { return fault.JsonPath; }",
            Responses.Json("""{"rings":[{"year":1},{"year":"two"}]}"""));

        Assert.Equal("$.rings[1].year", outcome.Result);
    }

    [Theory]
    [InlineData("'200': {0}, '202': {1}", "False")]
    [InlineData("'200': {0}, '2XX': {1}", "False")]
    [InlineData("'200': {0}, '202': {1}, '204': {{ description: None. }}", "True")]
    public async Task StatusTellsWhichResponseItIs(string responses, string isNullable)
    {
        string[] each = [.. new[] { "Done", "Ticket" }.Select(static name => $"{{ description: A response., content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/{name}' }} }} }} }}")];
        string document = Documents.WithPaths(
            $"/jobs: {{ post: {{ operationId: jobs.start, responses: {{ {string.Format(System.Globalization.CultureInfo.InvariantCulture, responses, each[0], each[1])} }} }} }}",
            "components: { schemas: { Done: { properties: { id: { type: string }, crates: { type: integer } } }, Ticket: { properties: { id: { type: string }, place: { type: integer } } } } }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            JobStartResponse? done = await client.Jobs.StartAsync();
            JobStartResponse? started = await client.Jobs.StartAsync();
            JobStartResponse? raw = (await client.Jobs.WithRawResponse.StartAsync()).Value;
            bool isNullable = typeof(JobsClient).GetMethod("StartAsync")!.ReturnType == typeof(Task<JobStartResponse?>);
            return $"{done!.Value.Value!.GetType().Name} {started!.Value.Value!.GetType().Name} {raw!.Value.Value!.GetType().Name} {isNullable}";
            """,
            (HttpStatusCode.OK, """{"id":"a"}"""), (HttpStatusCode.Accepted, """{"id":"a"}"""), (HttpStatusCode.Accepted, """{"id":"a"}"""));

        Assert.Equal("Done Ticket Ticket " + isNullable, outcome.Result);
    }

    private static string Empty(string schema) => Documents.WithPaths(
        $"/thing: {{ get: {{ operationId: things.get, responses: {{ '200': {{ description: A value., content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }}",
        $"components: {{ schemas: {{ Thing: {Thing} }} }}");
}
