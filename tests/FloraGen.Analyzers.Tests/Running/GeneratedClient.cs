using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>What the generator makes of FLORA's document, and of a small one with a second status.</summary>
internal static class GeneratedClient
{
    public static IReadOnlyList<SyntaxTree> Trees { get; } = Generate();

    private static IReadOnlyList<SyntaxTree> Generate()
    {
        SpecificationText flora = new("/app/flora.openapi.yaml", File.ReadAllText(RepositoryPath.Of("spec", "flora.openapi.yaml")));
        SpecificationText runs = new("/app/runs.openapi.yaml", EmbeddedPage.Read("runs.openapi.yaml"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FloraGenerator().AsSourceGenerator()],
            [flora, runs],
            AnalyzerRun.Parse,
            new ItemMetadata(new Dictionary<string, string>
            {
                [flora.Path + "|FloraGenNamespace"] = "Flora",
                [runs.Path + "|FloraGenNamespace"] = "Flora.Runs",
                [runs.Path + "|FloraGenClient"] = "RunsApi",
            }));
        GeneratorDriverRunResult result = driver.RunGenerators(AnalyzerRun.Compile([])).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. result.GeneratedTrees];
    }
}
