using System.Net;
using FloraGen.Tests.Running;

namespace FloraGen.Tests.Scenarios;

/// <summary>Bodies and answers of every kind, through a document.</summary>
public class MessageTests
{
    [Fact]
    public async Task EachKindOfBodyIsSentAsTheDocumentSays()
    {
        string document = Documents.WithPaths("""
            /notes:
              post:
                operationId: notes.create
                requestBody:
                  required: true
                  content:
                    application/json: { schema: { required: [text], properties: { text: { type: string } } } }
                    multipart/form-data: { schema: { required: [file], properties: { file: { type: string, format: binary }, meta: { properties: { a: { type: integer } } } } } }
                responses: { '204': { description: Done. } }
              put:
                operationId: notes.replace
                requestBody:
                  required: true
                  content:
                    application/x-www-form-urlencoded:
                      schema: { properties: { name: { type: string }, tags: { type: array, items: { type: string } }, filter: { properties: { a: { type: string } } } } }
                      encoding: { filter: { style: deepObject, explode: true } }
                responses: { '204': { description: Done. } }
              patch:
                operationId: notes.patch
                requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
                responses: { '204': { description: Done. } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            await client.Notes.CreateAsync(new() { Text = "t" });
            await client.Notes.CreateMultipartAsync(new() { File = FilePart.FromBytes(new byte[] { 66 }, "b.bin", "application/octet-stream"), Meta = new() { A = 1 } });
            await client.Notes.ReplaceAsync(new() { Name = "a b", Tags = ["x", "y"], Filter = new() { A = "z" } });
            await client.Notes.PatchAsync("plain");
            return "";
            """,
            (HttpStatusCode.NoContent, ""),
            (HttpStatusCode.NoContent, ""),
            (HttpStatusCode.NoContent, ""),
            (HttpStatusCode.NoContent, ""));

        Assert.Equal("""POST /notes {"text":"t"}""", outcome.Requests[0]);
        Assert.Contains("""{"a":1}""", outcome.Requests[1]);
        Assert.Contains("b.bin", outcome.Requests[1]);
        Assert.Equal("PUT /notes name=a+b&tags=x&tags=y&filter%5Ba%5D=z", outcome.Requests[2].Replace("%20", "+", StringComparison.Ordinal));
        Assert.Equal("PATCH /notes plain", outcome.Requests[3]);
    }

    [Fact]
    public async Task EachKindOfAnswerIsReadAsTheDocumentSays()
    {
        string document = Documents.WithPaths("""
            /csv: { get: { operationId: reports.csv, responses: { '200': { description: A., content: { text/csv: { schema: { type: string } } } } } } }
            /file: { get: { operationId: reports.file, responses: { '200': { description: A., content: { application/pdf: { schema: { type: string, format: binary } } } } } } }
            /lines: { get: { operationId: reports.lines, responses: { '200': { description: A., content: { application/jsonl: { itemSchema: { properties: { a: { type: integer } } } } } } } } }
            /maybe: { get: { operationId: reports.maybe, responses: { '200': { description: A., content: { application/json: { schema: { type: string } } } }, '204': { description: None. } } } }
            /chat:
              post:
                operationId: reports.chat
                requestBody: { required: true, content: { application/json: { schema: { properties: { stream: { type: boolean } } } } } }
                responses:
                  '200':
                    description: A.
                    content:
                      application/json: { schema: { properties: { text: { type: string } } } }
                      text/event-stream: { schema: { properties: { delta: { type: string } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            List<string> all = [await client.Reports.CsvAsync()];
            using (System.IO.Stream stream = await client.Reports.FileAsync())
            {
                all.Add(await new System.IO.StreamReader(stream).ReadToEndAsync());
            }

            await foreach (ReportLinesEvent line in client.Reports.LinesAsync())
            {
                all.Add($"{line.A}");
            }

            all.Add(await client.Reports.MaybeAsync() ?? "nothing");
            await foreach (ReportChatEvent part in client.Reports.ChatStreamingAsync(new()))
            {
                all.Add(part.Delta!);
            }

            return string.Join("|", all);
            """,
            (HttpStatusCode.OK, "a,b"),
            (HttpStatusCode.OK, "pdf"),
            (HttpStatusCode.OK, "{\"a\":1}\n{\"a\":2}\n"),
            (HttpStatusCode.NoContent, ""),
            (HttpStatusCode.OK, "data: {\"delta\":\"x\"}\n\ndata: {\"delta\":\"y\"}\n\ndata: [DONE]\n\n"));

        Assert.Equal("a,b|pdf|1|2|nothing|x|y", outcome.Result);
        Assert.Equal("""POST /chat {"stream":true}""", outcome.Requests[4]);
    }
}
