using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Tests.Scenarios;

/// <summary>Events with what they say beside their data.</summary>
public class EventTests
{
    private const string Schemas = "components: { schemas: { Growth: { properties: { plant: { type: string }, note: { type: string } } }, Fault: { properties: { plant: { type: string }, reason: { type: string } } } } }";

    [Theory]
    [InlineData("const: grown", "const: error")]
    [InlineData("enum: [grown]", "enum: [error, failed]")]
    public async Task NameOfAnEventTellsTheTypeOfItsData(string grown, string error)
    {
        string document = Watch($$"""
            itemSchema:
              oneOf:
                - { properties: { event: { {{grown}} }, data: { contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Growth' } } } }
                - { properties: { event: { {{error}} }, data: { contentMediaType: application/json, contentSchema: { $ref: '#/components/schemas/Fault' } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            string text = "";
            await foreach (var item in client.Plants.WatchAsync()) { text += item.Match(growth => "grown ", fault => "error ", other => "other "); }
            await foreach (var item in client.Plants.WithRawResponse.WatchAsync()) { text += item.EventType + (item.Data.TryGetFault(out Fault? fault) ? "!" : "") + " "; }
            return text;
            """,
            Responses.Of("event: grown\ndata: {\"plant\":\"p\"}\n\nevent: error\ndata: {\"plant\":\"p\"}\n\nevent: error\ndata: 5\n\n", "text/event-stream"));

        Assert.Equal("grown error other grown error! error ", outcome.Result);
    }

    [Fact]
    public async Task NameOfTwoTypesTellsNothing()
    {
        string document = Watch("""
            itemSchema:
              oneOf:
                - { properties: { event: { const: note }, data: { contentSchema: { $ref: '#/components/schemas/Growth' } } } }
                - { properties: { event: { const: note }, data: { contentSchema: { $ref: '#/components/schemas/Fault' } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            "string text = \"\"; await foreach (var item in client.Plants.WatchAsync()) { text += item.Match(growth => \"growth\", fault => fault.Reason, other => \"other\"); } return text;",
            Responses.Of("event: note\ndata: {\"reason\":\"dry\"}\n\n", "text/event-stream"));

        Assert.Equal("dry", outcome.Result);
    }

    [Theory]
    [InlineData("text/event-stream", "id: 1\nevent: a\ndata: {\"plant\":\"p\"}\n\n", "item.EventId + item.EventType + item.Data.Plant + item.Response.StatusCode", "1apOK")]
    [InlineData("application/jsonl", "{\"plant\":\"p\"}\n", "item.Value.Plant + item.StatusCode", "pOK")]
    public async Task WhatComesBesideAValueIsOnTheInterfaceToo(string mediaType, string body, string text, string expected)
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Watch("schema: { $ref: '#/components/schemas/Growth' }", mediaType),
            $"IPlantsClient plants = client.Plants; string text = \"\"; await foreach (var item in plants.WithRawResponse.WatchAsync()) {{ text += {text}; }} return text;",
            Responses.Of(body, mediaType));

        Assert.Equal(expected, outcome.Result);
    }

    [Fact]
    public async Task EventsOfTextsHaveTheirTexts()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Watch("schema: { type: string }"),
            "string text = \"\"; await foreach (var item in client.Plants.WithRawResponse.WatchAsync()) { text += item.EventType + item.Data; } return text;",
            Responses.Of("event: a\ndata: b\n\n", "text/event-stream"));

        Assert.Equal("ab", outcome.Result);
    }

    [Fact]
    public async Task TypesOfTheRuntimeStayOutOfTheWayOfSchemas()
    {
        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            Documents.WithPaths(
                "/events: { get: { operationId: events.watch, responses: { '200': { description: ok, content: { text/event-stream: { schema: { $ref: '#/components/schemas/ApiEvent' } } } } } } }",
                "components: { schemas: { ApiEvent: { properties: { EventFeed: { $ref: '#/components/schemas/EventFeed' } } }, EventFeed: { properties: { FileVersion: { type: string } } } } }"),
            "string text = \"\"; await foreach (var item in client.Events.WithRawResponse.WatchAsync()) { text += item.EventType + item.Data.EventFeed!.FileVersion; } return text;",
            Responses.Of("event: a\ndata: {\"EventFeed\":{\"FileVersion\":\"b\"}}\n\n", "text/event-stream"));

        Assert.Equal("ab", outcome.Result);
    }

    [Fact]
    public async Task EventsOverPostAreConnectedToAnewWhereTheCallSaysSo()
    {
        string document = Documents.WithPaths("""
            /chat:
              post:
                operationId: chat.ask
                requestBody: { required: true, content: { application/json: { schema: { required: [prompt], properties: { prompt: { type: string } } } } } }
                responses: { '200': { description: Bit by bit., content: { text/event-stream: { schema: { type: string } } } } }
            """);

        ProgramOutcome outcome = await GeneratedProgram.RunAsync(
            document,
            """
            string text = "";
            await foreach (string bit in client.WithOptions(options => options.MaxReconnects = 3).Chat.AskAsync(new() { Prompt = "p" })) { text += bit; }
            await foreach (string bit in client.Chat.AskAsync(new() { Prompt = "q" }, new RequestOptions { MaxReconnects = 1 })) { text += bit; }
            return text;
            """,
            static request => request.Headers.TryGetValues("Last-Event-ID", out _)
                ? Responses.Of("data: b\n\ndata: [DONE]\n\n", "text/event-stream")(request)
                : Responses.Of("retry: 1\nid: 1\ndata: a\n\n", "text/event-stream")(request));

        Assert.Equal("aab", outcome.Result);
        Assert.Equal(["""POST /chat {"prompt":"p"}""", """POST /chat {"prompt":"q"}""", """POST /chat {"prompt":"q"}"""], outcome.Requests);
    }

    [Fact]
    public void OptionsAreThereWhereTheDocumentHasUseForThem()
    {
        const string File = "/file: { get: { operationId: file.get, responses: { '200': { description: ok, content: { image/png: {} } } } }, put: { operationId: file.put, requestBody: { content: { image/png: {} } }, responses: { '204': { description: ok } } } }";
        const string Plain = "/plain: { get: { operationId: plain.get, responses: { '204': { description: ok } } } }";

        Assert.Equal("", OptionsOf(Documents.WithPaths(Plain)));
        Assert.Equal("DownloadProgress ResumesDownloads UploadProgress", OptionsOf(Documents.WithPaths(File)));
        Assert.Equal("MaxReconnects StreamIdleTimeout", OptionsOf(Watch("schema: { type: string }")));
        Assert.Equal("StreamIdleTimeout", OptionsOf(Watch("schema: {}", "application/jsonl")));
    }

    private static string OptionsOf(string document)
    {
        CSharpCompilation output = GeneratorRun.Of(document, "/specs/shop.openapi.yaml").Compiles().Output;
        return string.Join(' ', new[] { "RequestOptions", "ApiOptions" }
            .SelectMany(type => output.GetTypeByMetadataName("MyApp.Shop." + type)!.GetMembers().OfType<IPropertySymbol>())
            .Select(static property => property.Name)
            .Where(static name => name is "StreamIdleTimeout" or "MaxReconnects" or "ResumesDownloads" or "DownloadProgress" or "UploadProgress")
            .Distinct()
            .Order());
    }

    private static string Watch(string media, string mediaType = "text/event-stream") => Documents.WithPaths(
        $"""
        /plants:
          get:
            operationId: plants.watch
            responses:
              '200':
                description: Plants.
                content:
                  {mediaType}:
                    {media.Replace("\n", "\n            ", StringComparison.Ordinal)}
        """,
        Schemas);
}
