using System.Net;
using System.Text;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Answers of every media type and status.</summary>
public class AnswerTests
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
            """, Answers.Of("x", "application/pdf"));

        Assert.Equal("xx", outcome.Result);
        Assert.Equal(["text/plain", "application/pdf"], outcome.Calls.Select(static call => call.Header("Accept")));
    }

    [Fact]
    public async Task EveryStatusThatMeansSuccessHasItsAnswer()
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
                ? Answers.Of("data: {\"bit\":\"a\"}\n\ndata: {\"bit\":\"b\"}\n\ndata: [DONE]\n\ndata: {\"bit\":\"c\"}\n\n", "text/event-stream")(request)
                : Answers.Json("""{"name":"x"}""")(request));

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
            Answers.Of("{\"name\":\"a\"}\n{\"name\":\"b\"}\n", "application/x-ndjson"));

        Assert.Equal("ab", outcome.Result);
    }

    [Fact]
    public async Task OutsideOfAnAnswerAndErrorsAreAsTheDocumentSays()
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
            var answer = await client.Things.WithRawResponse.GetAsync();
            try { await client.Things.GetAsync(); return ""; }
            catch (ApiNotFoundException fault) { return $"{answer.Headers["x-left"][0]} {fault.Error!.Title}"; }
            """, _ => isFirst
                ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"name":"x"}"""), Headers = { { "X-Left", $"{isFirst = false}" } } }
                : new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("""{"title":"none"}""", Encoding.UTF8, "application/problem+json") });

        Assert.Equal("False none", outcome.Result);
    }
}
