using FloraGen.Benchmarks.Growing;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Cost;

/// <summary>
/// What the compiler and an editor pay for, counted and not timed, so that it is the same on every machine. A bar that is
/// missed is a reason to think, and may be raised for a reason.
/// </summary>
public class CostTests
{
    private const string Path = "/specs/grown.openapi.json";

    [Fact]
    public void FloraIsThisMuchCode()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryPath.FloraDocument);
        string[] own = ["Asset", "AssetsC", "Error", "FloraClient", "IAssets", "IFlora"];

        AssertAtMost(1_950, LinesOf(run, name => own.Any(start => name.StartsWith("MyApp.Flora." + start, StringComparison.Ordinal))));
        AssertAtMost(11_800, LinesOf(run, static _ => true));
        AssertAtMost(200, run.Result.GeneratedSources.Length);
    }

    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ type: [string, 'null'] }")]
    [InlineData("{ type: string, format: date-time }")]
    [InlineData("{ type: array, items: { type: integer } }")]
    public void MemberIsFiveLinesAndItsShareOfAFewMore(string schema)
    {
        int few = LinesOf(Members(schema, 20)), many = LinesOf(Members(schema, 120));

        // Documentation, property and an empty line; one line to read it, one to write it; its part in lists of names and in equality.
        AssertAtMost(610, many - few);
    }

    [Fact]
    public void TwiceTheDocumentIsTwiceTheCode()
    {
        int small = Grown(100), middle = Grown(200), large = Grown(400);

        Assert.Equal(2 * (middle - small), large - middle);
        AssertAtMost(183 * 100, middle - small);

        static int Grown(int operations) => LinesOf(GeneratorRun.Of(GrownDocument.Of(operations), Path));
    }

    [Fact]
    public void OneOperationOfManyIsOneFileOfMany()
    {
        SpecificationText document = new(Path, GrownDocument.Of(200));
        SpecificationText edited = new(Path, document.GetText().ToString().Replace("Makes a new thing7.", "Makes another thing7.", StringComparison.Ordinal));

        GeneratorRun second = GeneratorRun.Of([document]).WithDocument(document, edited);

        IEnumerable<object> written = second.Result.TrackedSteps[TrackingNames.Files]
            .SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(static output => output.Value);
        Assert.Equal(["MyApp.Grown.Thing7Client.g.cs"], written.Select(static file => ((WrittenFile)file).File!.HintName));
    }

    [Fact]
    public void UnrelatedEditAllocatesNextToNothing()
    {
        GeneratorRun first = GeneratorRun.Of(RepositoryPath.FloraDocument);
        Compilation edited = first.WithCode("class Edited;").Input;
        _ = first.Driver.RunGenerators(edited);

        long before = GC.GetAllocatedBytesForCurrentThread();
        _ = first.Driver.RunGenerators(edited);

        AssertAtMost(400_000, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void AssertAtMost(long bar, long count) => Assert.True(count <= bar, $"{count} is more than {bar}.");

    private static int LinesOf(GeneratorRun run) => LinesOf(run, static _ => true);

    private static int LinesOf(GeneratorRun run, Func<string, bool> picks) => run.Result.GeneratedSources
        .Where(source => picks(source.HintName))
        .Sum(static source => source.SourceText.Lines.Count - 1);

    private static GeneratorRun Members(string schema, int count) => GeneratorRun.Of($$"""
        openapi: 3.1.0
        info: { title: Members, version: "1" }
        servers: [{ url: "https://members.example.com" }]
        paths:
          /thing:
            get:
              operationId: things.get
              responses: { "200": { description: It, content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } } } }
        components:
          schemas:
            Thing:
              properties:
        {{string.Join('\n', Enumerable.Range(0, count).Select(index => $"        member_{index:000}: {schema}"))}}
        """);
}
