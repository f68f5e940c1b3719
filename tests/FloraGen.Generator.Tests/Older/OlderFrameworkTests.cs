using FloraGen.Tests.Caching;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Older;

/// <summary>Clients in projects for .NET Standard 2.0: they compile without a warning, and bring along what that framework lacks.</summary>
public class OlderFrameworkTests
{
    private const string IsExternalInit = "FloraGen.IsExternalInit.g.cs";

    private static readonly string s_thing = Documents.WithThing("required: [id]\nproperties: { id: { type: string } }");

    [Fact]
    public void FloraCompiles() => AssertCompiles(OlderFramework.Run(RepositoryPath.FloraDocument));

    [Fact]
    public void EveryKindOfTypeAndCallCompiles() => AssertCompiles(OlderFramework.Run(OlderDocuments.Everything));

    [Fact]
    public void InternalClientCompiles() => AssertCompiles(GeneratorRun.Of(
        [new SpecificationText("/specs/shop.openapi.yaml", OlderDocuments.Everything)],
        metadata: new Dictionary<string, string> { ["FloraGenAccessibility"] = "internal" },
        references: OlderFramework.References));

    [Fact]
    public void NothingThatOlderFrameworksNeedIsInAProjectForNet8()
    {
        GeneratorRun run = GeneratorRun.Of(
            [new SpecificationText("/specs/shop.openapi.yaml", OlderDocuments.Everything)],
            metadata: new Dictionary<string, string> { ["FloraGenNamespace"] = "MyApp.Shop" });

        Assert.Empty(OlderFramework.Polyfills(run));
        Assert.NotEmpty(OlderFramework.Polyfills(OlderFramework.Run(OlderDocuments.Everything)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void NobodyReadsTheCodeOfAnotherFramework(bool isOlder)
    {
        GeneratorRun run = isOlder
            ? OlderFramework.Run(OlderDocuments.Everything)
            : GeneratorRun.Of([new SpecificationText("/specs/shop.openapi.yaml", OlderDocuments.Everything)]);

        Assert.All(run.Result.GeneratedSources, static source => Assert.DoesNotContain("#if", source.SourceText.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void DatesAreTypesOfTheClient()
    {
        GeneratorRun run = OlderFramework.Run(
            Documents.WithThing("properties: { day: { type: string, format: date }, hour: { type: string, format: time } }"),
            "class Use { MyApp.Shop.DateOnly? Day(MyApp.Shop.Thing thing) => thing.Day; MyApp.Shop.TimeOnly? Hour(MyApp.Shop.Thing thing) => thing.Hour; }");

        AssertCompiles(run);
    }

    [Fact]
    public void DatesOfTheFrameworkAreTaken()
    {
        MetadataReference dates = OlderFramework.Library(OlderDocuments.DatesOfSystem);

        GeneratorRun run = OlderFramework.Run(
            Documents.WithThing("properties: { day: { type: string, format: date } }"),
            "class Use { System.DateOnly? Day(MyApp.Shop.Thing thing) => thing.Day; }",
            dates);

        AssertCompiles(run);
        Assert.DoesNotContain("MyApp.Shop.DateOnly.g.cs", OlderFramework.Polyfills(run));
    }

    [Fact]
    public void ClockIsNoPublicOptionWhereNoPublicTypeIsThere()
    {
        GeneratorRun run = OlderFramework.Run(s_thing);

        Assert.Contains("internal Internal.TimeProvider TimeProvider", run.File("MyApp.Shop.ApiOptions.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ClockOfThePackageIsAPublicOption()
    {
        GeneratorRun run = OlderFramework.Run(s_thing, more: OlderFramework.Library(OlderDocuments.ClockOfSystem));

        AssertCompiles(run);
        Assert.Contains("public TimeProvider TimeProvider", run.File("MyApp.Shop.ApiOptions.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("MyApp.Shop.Internal.TimeProvider.g.cs", OlderFramework.Polyfills(run));
    }

    [Fact]
    public void TypeThatTheProjectHasIsNotWrittenAgain()
    {
        GeneratorRun run = OlderFramework.Run(s_thing, "namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }");

        AssertCompiles(run);
        Assert.DoesNotContain(IsExternalInit, OlderFramework.Polyfills(run));
    }

    [Fact]
    public void TypeThatALibraryKeepsToItselfIsWritten()
    {
        GeneratorRun run = OlderFramework.Run(
            s_thing, more: OlderFramework.Library("namespace System.Runtime.CompilerServices { internal static class IsExternalInit { } }"));

        AssertCompiles(run);
        Assert.Contains(IsExternalInit, OlderFramework.Polyfills(run));
    }

    [Fact]
    public void ProjectThatGetsThemElsewhereIsGivenNoTypesInSystem()
    {
        GeneratorRun run = OlderFramework.Run(s_thing, properties: new Dictionary<string, string> { ["FloraGenPolyfills"] = "False" });

        Assert.DoesNotContain(run.Result.GeneratedSources, static source => source.SourceText.ToString().Contains("namespace System", StringComparison.Ordinal));
        Assert.NotEmpty(OlderFramework.Polyfills(run));
    }

    [Fact]
    public void TwoClientsShareTheTypesInSystem()
    {
        GeneratorRun run = GeneratorRun.Of(
            [new SpecificationText("/specs/shop.openapi.yaml", s_thing), new SpecificationText("/specs/bank.openapi.yaml", s_thing)],
            references: OlderFramework.References);

        AssertCompiles(run);
        Assert.Single(run.Result.GeneratedSources, static source => source.HintName == IsExternalInit);
    }

    [Fact]
    public void UnrelatedEditKeepsEveryOutputCached()
    {
        GeneratorRun second = OlderFramework.Run(s_thing, "class A;").WithCode("class A { void M() { } }");

        Assert.All(
            second.Result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Empty(ForeignObjects.In(second.Result.TrackedSteps[TrackingNames.Project].SelectMany(static step => step.Outputs).Select(static output => output.Value)));
    }

    private static void AssertCompiles(GeneratorRun run)
    {
        Assert.DoesNotContain(run.Diagnostics, static item => item.Severity >= DiagnosticSeverity.Warning);
        _ = run.Compiles();
    }
}
