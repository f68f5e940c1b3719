using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading;
using FloraGen.Reading.Text;
using FloraGen.Reading.Tree;

namespace FloraGen.Tests.Reading;

/// <summary>Documents held in memory, read as far as a test wants.</summary>
internal static class ReadDocument
{
    public const string Path = "/specs/spec.yaml";

    public static ReadResult Result(string text, params (string Path, string Text)[] others)
        => SpecReader.Read(
            new SpecSource(new SpecFile(Path, text), others.Select(static file => new SpecFile(file.Path, file.Text)).ToEquatableArray()),
            ReadingOptions.Default,
            CancellationToken.None);

    public static ApiModel Model(string text, params (string Path, string Text)[] others)
    {
        ReadResult result = Result(text, others);
        Assert.True(result.Model is not null, string.Join("\n", result.Diagnostics.Select(static diagnostic => $"{diagnostic.Id} {string.Join(" ", diagnostic.Arguments)}")));
        return result.Model!;
    }

    public static SpecTree Tree(string text) => new((SpecMapping)SpecText.Parse(Path, text, CancellationToken.None));

    public static IEnumerable<string> Said(this ReadResult result)
        => result.Diagnostics.Select(static diagnostic => $"{diagnostic.Id}@{diagnostic.Location!.Line + 1}: {string.Join(" | ", diagnostic.Arguments)}");

    /// <summary>The whole surface of a schema called <c>Thing</c>, as <see cref="ModelText"/> writes it.</summary>
    public static string Thing(string schema, string more = "")
        => ModelText.Of(Model(Documents31(schema, more)));

    public static string Documents31(string schema, string more = "") => $$"""
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /thing:
            get:
              operationId: things.get
              responses:
                '200': { description: A thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        components:
          schemas:
            Thing:
        {{Indented(schema, 6)}}
        {{Indented(more, 4)}}
        """;

    private static string Indented(string text, int depth)
        => string.Join("\n", text.Split('\n').Select(line => line.Length == 0 ? line : new string(' ', depth) + line));
}
