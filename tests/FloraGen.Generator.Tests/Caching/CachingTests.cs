using FloraGen.Tests.Ecosystem;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Caching;

/// <summary>What runs again after an edit, by the reasons that the compiler gives for each step.</summary>
public class CachingTests
{
    private const string Path = "/specs/flora.openapi.yaml";

    private static readonly string[] s_steps =
    [
        TrackingNames.Specifications, TrackingNames.Plans, TrackingNames.FilePlans, TrackingNames.Files,
        TrackingNames.RuntimePlans, TrackingNames.RuntimeFiles,
    ];

    private readonly SpecificationText _document = new(Path, RepositoryPath.FloraDocument);

    [Fact]
    public void SameInputKeepsEveryStepCached()
    {
        GeneratorRun second = GeneratorRun.Of([_document], "class A;").WithCode("class A;");

        AssertAllCached(second, s_steps);
    }

    [Fact]
    public void UnrelatedEditKeepsEveryStepCached()
    {
        GeneratorRun second = GeneratorRun.Of([_document], "class A;").WithCode("class A { void M() { } }");

        AssertAllCached(second, s_steps);
        Assert.All(Reasons(second, TrackingNames.Project), static reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.All(
            second.Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void UnrelatedEditKeepsEveryStepCachedInAProjectWithPackages()
    {
        GeneratorRun first = GeneratorRun.Of([_document], "class A;").WithReferences([.. GeneratorRun.Framework, .. Packages.Everything]);

        GeneratorRun second = first.WithCode("class A { void M() { } }");

        AssertAllCached(second, s_steps);
    }

    [Theory]
    [InlineData("Asset upload and retrieval endpoints.", new[] { "AssetsClient", "FloraClient" })]
    [InlineData("description: Asset content type", new[] { "AssetListResponse", "AssetRetrieveResponse" })]
    [InlineData("summary: Get an asset", new[] { "AssetsClient" })]
    public void RewordedTextWritesOnlyTheFilesThatHoldIt(string words, string[] files)
    {
        string changed = RepositoryPath.FloraDocument.Replace(words, words + " Reworded", StringComparison.Ordinal);
        Assert.NotEqual(RepositoryPath.FloraDocument, changed);

        Assert.Equal(files.Select(static file => $"MyApp.Flora.{file}.g.cs").Order(StringComparer.Ordinal), FilesWrittenAgain(changed));
    }

    [Fact]
    public void LinesThatMoveWriteNothing()
        => Assert.Empty(FilesWrittenAgain("# A remark.\n\n" + RepositoryPath.FloraDocument));

    [Fact]
    public void ChangedOperationWritesOneFile()
    {
        string changed = RepositoryPath.FloraDocument.Replace("/assets/{assetId}/retry", "/assets/{assetId}/again", StringComparison.Ordinal);
        Assert.NotEqual(RepositoryPath.FloraDocument, changed);

        Assert.Equal(["MyApp.Flora.AssetsClient.g.cs"], FilesWrittenAgain(changed));
    }

    [Fact]
    public void EditBringsThePartsOfTheRuntimeThatItNeedsAndTakesAwayTheOthers()
    {
        string changed = RepositoryPath.FloraDocument.Replace("format: date-time", "format: duration", StringComparison.Ordinal);
        GeneratorRun first = GeneratorRun.Of([_document]);

        string[] before = Files(first), after = Files(first.WithDocument(_document, new SpecificationText(Path, changed)));

        Assert.Equal(["Iso8601Duration", "JsonRead.Durations", "JsonWrite.Durations", "RecordReader.Durations", "RecordWriter.Durations"], after.Except(before));
        Assert.Equal(["JsonFormat.DateTimes", "JsonRead.DateTimes", "JsonWrite.DateTimes", "Rfc3339"], before.Except(after));

        static string[] Files(GeneratorRun run) => [.. Output(run).Select(static file => file.Item1)
            .Where(static name => name.Contains(".Internal.", StringComparison.Ordinal))
            .Select(static name => name["MyApp.Flora.Internal.".Length..^".g.cs".Length])];
    }

    [Theory]
    [InlineData("failure_message", "failure_text")]
    [InlineData("format: date-time", "format: duration")]
    public void ChangedDocumentGivesTheOutputOfAFreshRun(string before, string after)
    {
        string changed = RepositoryPath.FloraDocument.Replace(before, after, StringComparison.Ordinal);

        GeneratorRun edited = GeneratorRun.Of([_document]).WithDocument(_document, new SpecificationText(Path, changed));
        GeneratorRun fresh = GeneratorRun.Of(changed, Path);

        Assert.Equal(Output(fresh), Output(edited));
    }

    [Fact]
    public void NoForeignObjectIsInAnyModel()
    {
        GeneratorRun run = GeneratorRun.Of([_document]);
        object[] values = [.. s_steps.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(static step => step.Outputs).Select(static output => output.Value)];

        Assert.NotEmpty(values);
        Assert.Empty(ForeignObjects.In(values));
    }

    private IReadOnlyList<string> FilesWrittenAgain(string changed)
    {
        GeneratorRun second = GeneratorRun.Of([_document]).WithDocument(_document, new SpecificationText(Path, changed));
        return [.. second.Result.TrackedSteps[TrackingNames.Files].Concat(second.Result.TrackedSteps[TrackingNames.RuntimeFiles])
            .SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(static output => ((WrittenFile)output.Value).File!.HintName)
            .Order(StringComparer.Ordinal)];
    }

    private static void AssertAllCached(GeneratorRun run, IEnumerable<string> steps)
    {
        foreach (string step in steps)
        {
            IncrementalStepRunReason[] reasons = [.. Reasons(run, step)];
            Assert.NotEmpty(reasons);
            Assert.All(reasons, static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
        }

        Assert.All(Reasons(run, TrackingNames.Files), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRun run, string step)
        => run.Result.TrackedSteps[step].SelectMany(static item => item.Outputs).Select(static output => output.Reason);

    private static IEnumerable<(string, string)> Output(GeneratorRun run)
        => run.Result.GeneratedSources.Select(static source => (source.HintName, source.SourceText.ToString())).Order();
}
