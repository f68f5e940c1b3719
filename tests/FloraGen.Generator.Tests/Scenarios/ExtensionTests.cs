using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>What only an extension can say, because no name gives it away.</summary>
public class ExtensionTests
{
    [Fact]
    public async Task WaitingAndFailureAreAsTheDocumentSays()
    {
        string document = Documents.WithThing(
            """
            required: [phase]
            properties:
              phase: { type: string, enum: [brewing, served, spilled], x-floragen-failure: [spilled] }
            """,
            "x-floragen-wait: { status: phase, pending: [brewing] }");

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            Thing thing = await client.Things.WaitForPhaseAsync("1", new WaitOptions { PollInterval = TimeSpan.FromMilliseconds(1) });
            try { thing.EnsureSucceeded(); return ""; }
            catch (ApiFailureException failure) { return $"{thing.IsFailed} {failure.Status}"; }
            """,
            (HttpStatusCode.OK, """{"phase":"brewing"}"""),
            (HttpStatusCode.OK, """{"phase":"spilled"}"""));

        Assert.Equal("True spilled", outcome.Result);
        Assert.Equal(2, outcome.Requests.Count);
        Assert.Empty(GeneratorRun.Of(document).Diagnostics);
    }

    [Fact]
    public async Task FormIsPostedToTheHostThatAResponseNames()
    {
        string document = Documents.WithThing("""
            x-floragen-presigned-upload: { url: target, file: part, fields: extra }
            required: [target, part]
            properties: { target: { type: string }, part: { type: string }, extra: { type: object, additionalProperties: { type: string } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "Thing thing = await client.Things.GetAsync(\"1\"); await thing.SendAsync(client, FilePart.FromBytes(\"x\"u8.ToArray())); return \"\";",
            Responses.Json("""{"target":"https://elsewhere.example/put","part":"content","extra":{"policy":"p"}}"""));

        Assert.StartsWith("POST /put --", outcome.Requests[1], StringComparison.Ordinal);
        Assert.Matches("(?s)name=\"?policy\"?.*p.*name=\"?content\"?", outcome.Calls[1].Body);
    }

    [Theory]
    [InlineData("x-floragen-retry: { finalErrorCodes: [taken] }", 1)]
    [InlineData("", 2)]
    public async Task ErrorCodesThatAreFinalAreNotTriedAgain(string extension, int requests)
    {
        string document = Documents.WithPaths("/things: { get: { operationId: things.get } }", extension);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(document, """
            try { await client.Things.GetAsync(new() { MaxRetries = 1 }); return ""; }
            catch (ApiConflictException fault) { return fault.ErrorCode!; }
            """, static _ => new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent("""{"code":"taken"}"""), Headers = { { "retry-after-ms", "1" } } });

        Assert.Equal("taken", outcome.Result);
        Assert.Equal(requests, outcome.Requests.Count);
    }
}
