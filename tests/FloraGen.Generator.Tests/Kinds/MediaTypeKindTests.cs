using FloraGen.Kinds;
using FloraGen.Kinds.MediaTypes;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Kinds;

/// <summary>Whatever class of a media type is there works as a body and as a response.</summary>
public class MediaTypeKindTests
{
    public static TheoryData<string> Plainest { get; } = [.. KindsOf<MediaTypeKind>.All.Select(static kind => kind.Plainest)];

    [Theory]
    [MemberData(nameof(Plainest))]
    public void PlainestTypeIsOfItsKind(string mediaType) => Assert.Equal(mediaType, MediaTypes.Of(mediaType + "; charset=utf-8").Plainest);

    [Theory]
    [MemberData(nameof(Plainest))]
    public void BodyAndResponseCompile(string mediaType)
    {
        string document = Documents.WithPaths($$"""
              /tools:
                post:
                  operationId: tools.post
                  requestBody: { required: true, content: { '{{mediaType}}': { schema: { type: object, properties: { a: { type: string } } } } } }
                  responses: { '200': { description: Tools., content: { '{{mediaType}}': { schema: { type: object, properties: { a: { type: string } } } } } } }
                put:
                  operationId: tools.put
                  requestBody: { content: { '{{mediaType}}': {} } }
                  responses: { '200': { description: Tools., content: { '{{mediaType}}': {}, application/vnd.tool+json: { schema: { type: string } } } } }
            """);

        GeneratorRun run = GeneratorRun.Of(document);

        Assert.Empty(run.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains("ToolsClient", run.Output.Assembly.TypeNames);
    }

    [Theory]
    [InlineData("application/problem+json", "application/json")]
    [InlineData("application/stream+json", "application/json-seq")]
    [InlineData("text/event-stream", "text/event-stream")]
    [InlineData("text/csv", "text/plain")]
    [InlineData("application/atom+xml", "application/xml")]
    [InlineData("image/png", "application/octet-stream")]
    [InlineData("*/*", "application/json")]
    public void FamilyIsAskedLast(string mediaType, string plainest) => Assert.Equal(plainest, MediaTypes.Of(mediaType).Plainest);
}
