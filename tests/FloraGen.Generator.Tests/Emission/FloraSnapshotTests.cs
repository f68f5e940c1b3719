using FloraGen.Tests.Running;

namespace FloraGen.Tests.Emission;

/// <summary>The FLORA client as users get it, file by file.</summary>
public class FloraSnapshotTests
{
    private static readonly GeneratorRun s_run = GeneratorRun.Of(RepositoryPath.FloraDocument);

    public static TheoryData<string> Files { get; } = [.. Names()];

    [Theory]
    [MemberData(nameof(Files))]
    public void FileIsAsAgreed(string name) => Snapshot.Matches("Flora." + name, s_run.File($"MyApp.Flora.{name}.g.cs"));

    [Fact]
    public void NoSnapshotIsWithoutAFile()
        => Assert.Equal(Names().Select(static name => "Flora." + name).Order(StringComparer.Ordinal), Snapshot.Names("Flora."));

    [Fact]
    public void ClientCompilesWithoutAWarning() => s_run.Compiles();

    [Theory]
    [InlineData(Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12)]
    [InlineData(Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview)]
    public void ClientCompilesAsEveryLanguageVersion(Microsoft.CodeAnalysis.CSharp.LanguageVersion version)
        => GeneratorRun.Of([new SpecificationText("/specs/flora.openapi.yaml", RepositoryPath.FloraDocument)], languageVersion: version).Compiles();

    /// <summary>The files that depend on the document; the runtime is tested as the ordinary code that it is.</summary>
    private static IEnumerable<string> Names() => s_run.Result.TrackedSteps[TrackingNames.FilePlans]
        .SelectMany(static step => step.Outputs)
        .Select(static output => ((PlannedFile)output.Value).Plan)
        .SelectMany(static plan => plan.Render())
        .Select(static file => file.HintName["MyApp.Flora.".Length..^".g.cs".Length]);
}
