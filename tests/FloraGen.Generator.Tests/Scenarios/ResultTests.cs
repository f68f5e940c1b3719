using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Failures that generated clients give as responses.</summary>
public class ResultTests
{
    private const string Values = "RequestOptions values = new() { Throw = ThrowOn.ConnectionOnly };\n";

    private const string EveryResponse = """
        /json: { get: { operationId: things.json, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '404': { description: none, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }, '409': { description: taken, content: { application/json: { schema: { $ref: '#/components/schemas/Clash' } } } } } } }
        /text: { get: { operationId: things.text, responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } } } }
        /file: { get: { operationId: things.file, responses: { '200': { description: ok, content: { image/png: {} } } } } }
        /maybe: { get: { operationId: things.maybe, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '204': { description: none } } } }
        /either: { post: { operationId: things.either, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '202': { description: later, content: { application/json: { schema: { $ref: '#/components/schemas/Ticket' } } } } } } }
        /perhaps: { post: { operationId: things.perhaps, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '202': { description: later, content: { application/json: { schema: { $ref: '#/components/schemas/Ticket' } } } }, '204': { description: none } } } }
        /count: { get: { operationId: things.count, responses: { '200': { description: ok, content: { application/json: { schema: { type: integer } } } } } } }
        /both: { get: { operationId: things.both, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } }, text/plain: { schema: { type: string } } } } } } }
        /none: { delete: { operationId: things.delete, responses: { '204': { description: ok } } } }
        """;

    private const string Schemas = """
        components:
          schemas:
            Thing: { type: object, required: [name], properties: { name: { type: string } } }
            Ticket: { type: object, required: [ticket], properties: { ticket: { type: string } } }
            Problem: { type: object, required: [code], properties: { code: { type: string } } }
            Clash: { type: object, required: [owner], properties: { owner: { type: string } } }
        """;

    [Fact]
    public async Task EveryKindOfResponseCanBeAFailure()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithPaths(EveryResponse, Schemas),
            Values + """
                IThingsClientWithRawResponse things = ((IShopClient)client).Things.WithRawResponse;
                ApiResponse[] all =
                [
                    await things.JsonAsync(values), await things.TextAsync(values), await things.FileAsync(values), await things.MaybeAsync(values), await things.EitherAsync(values),
                    await things.PerhapsAsync(values), await things.CountAsync(values), await things.BothAsync(values), await things.DeleteAsync(values),
                ];
                return all.Length + " " + string.Join(' ', all.Where(static response => response is { IsSuccess: false, Failure: ApiNotFoundException { ErrorCode: "gone" } } && response.Body.Length > 0).Count());
                """,
            static _ => new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent("""{"code":"gone"}""") });

        Assert.Equal("9 9", outcome.Result);
    }

    [Fact]
    public async Task EveryStatusHasItsTypedError()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithPaths(EveryResponse, Schemas),
            Values + """
                string line = "";
                for (int call = 0; call < 3; call++)
                {
                    line += await client.Things.WithRawResponse.JsonAsync(values) switch
                    {
                        { IsSuccess: true, Value: var thing } => thing.Name,
                        { StatusCode: System.Net.HttpStatusCode.NotFound, Failure: { } failure } => failure.ErrorAs<Problem>()!.Code + " ",
                        { IsSuccess: false, Failure: var failure } => failure.ErrorAs<Clash>()!.Owner + " ",
                    };
                }

                return line;
                """,
            (HttpStatusCode.NotFound, """{"code":"gone"}"""),
            (HttpStatusCode.Conflict, """{"owner":"ann"}"""),
            (HttpStatusCode.OK, """{"name":"fern"}"""));

        Assert.Equal("gone ann fern", outcome.Result);
    }

    [Fact]
    public async Task EventsAndLinesThrowAsEver()
    {
        const string Lines = """
            /lines: { get: { operationId: feed.lines, responses: { '200': { description: ok, content: { application/jsonl: { schema: { type: integer } } } } } } }
            /events: { get: { operationId: feed.events, responses: { '200': { description: ok, content: { text/event-stream: { schema: { type: integer } } } } } } }
            """;
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithPaths(Lines),
            Values + """
                int thrown = 0;
                try { await foreach (var line in client.Feed.WithRawResponse.LinesAsync(values)) { } } catch (ApiNotFoundException) { thrown++; }
                try { await foreach (var item in client.Feed.WithRawResponse.EventsAsync(values)) { } } catch (ApiNotFoundException) { thrown++; }
                return thrown.ToString();
                """,
            (HttpStatusCode.NotFound, ""),
            (HttpStatusCode.NotFound, ""));

        Assert.Equal("2", outcome.Result);
    }
}
