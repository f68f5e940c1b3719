using FloraGen.Tests.Running;

namespace FloraGen.Tests.Hostile;

/// <summary>Nesting without end and documents that unfold to gigabytes are refused, or read as far as they say something.</summary>
[Trait("Category", "Hostile")]
public class DepthTests
{
    private const int Deep = 100_000;

    public static TheoryData<string> Openings { get; } = ["[", "{\"a\":", "[{\"a\":"];

    [Theory]
    [MemberData(nameof(Openings))]
    public void JsonWithoutAnEndIsRefused(string opening)
    {
        GeneratorRun run = HostileDocument.Generate("{\"openapi\":\"3.0.0\",\"x\":" + Repeat(opening), "/specs/shop.openapi.json");

        Assert.Contains("FLORA0001", run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("!!a ")]
    public void YamlWithoutAnEndIsRefused(string opening)
    {
        GeneratorRun run = HostileDocument.Generate("openapi: 3.0.0\nx:\n  " + Repeat(opening));

        Assert.Contains("FLORA0001", run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void YamlStepsWithoutAnEndAreRefused()
    {
        string steps = string.Join('\n', Enumerable.Range(0, 2_000).Select(static level => new string(' ', level) + "a:"));

        GeneratorRun run = HostileDocument.Generate("openapi: 3.0.0\nx:\n" + steps);

        Assert.Contains("FLORA0001", run.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("x-bomb", "v: {{ type: object, properties: {{ a: *{0}, b: *{0}, c: *{0}, d: *{0}, e: *{0} }} }}", "components: { schemas: { Thing: *bomb } }")]
    [InlineData("x-bomb", "v: {{ allOf: [*{0}, *{0}, *{0}, *{0}, *{0}] }}", "components: { schemas: { Thing: *bomb } }")]
    [InlineData("x-bomb", "v: {{ oneOf: [*{0}, *{0}, *{0}, *{0}, *{0}] }}", "components: { schemas: { Thing: *bomb } }")]
    [InlineData("x-bomb", "v: [*{0}, *{0}, *{0}, *{0}, *{0}]", "components: { schemas: { Thing: { type: object, example: *bomb, default: *bomb, enum: *bomb } } }")]
    [InlineData("x-bomb", "v: {{ a: *{0}, b: *{0}, c: *{0}, d: *{0} }}", "paths: *bomb")]
    [InlineData("x-bomb", "v: [*{0}, *{0}, *{0}, *{0}]", "paths: { /a: { get: { parameters: *bomb, responses: *bomb, tags: *bomb, security: *bomb, servers: *bomb } } }")]
    [InlineData("x-bomb", "v: {{ a: *{0}, b: *{0}, c: *{0}, d: *{0} }}", "paths: { /a: { get: { responses: { '200': { content: { application/json: *bomb }, headers: *bomb, links: *bomb } }, callbacks: *bomb } } }")]
    public void AliasesDoNotUnfold(string key, string step, string end)
    {
        IEnumerable<string> steps = Enumerable.Range(1, 40).Select(level =>
            $"  {string.Format(null, step, "a" + (level - 1)).Replace("v:", $"v{level}: &a{level}", StringComparison.Ordinal)}");
        string document = $"openapi: 3.1.0\ninfo: {{ title: Bomb, version: '1' }}\n{key}:\n  v0: &a0 {{ type: string }}\n{string.Join('\n', steps)}\n  last: &bomb {{ $comment: x, properties: {{ all: *a40 }}, all: *a40 }}\n{end}\n";

        _ = HostileDocument.Generate(end.StartsWith("paths", StringComparison.Ordinal) ? document : document + Use).IsRefusedOrCompiles();
    }

    [Fact]
    public void ManyAnchorsOfOneNameAreRead() => _ = HostileDocument.Generate(
        HostileDocument.WithSchemas("Thing: { type: object, properties: { " + string.Join(", ", Enumerable.Range(0, 2_000).Select(static index => $"p{index}: &same {{ type: string }}")) + " } }"));

    private const string Use = "paths: { /a: { get: { operationId: a.b, responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } } } } }\n";

    private static string Repeat(string opening) => string.Concat(Enumerable.Repeat(opening, Deep));
}
