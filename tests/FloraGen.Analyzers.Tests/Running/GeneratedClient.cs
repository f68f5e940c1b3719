using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>What the generator makes of documents.</summary>
internal static class GeneratedClient
{
    /// <summary>Of FLORA's document, and of a small one with a second status.</summary>
    public static IReadOnlyList<SyntaxTree> Trees { get; } = WithRuntimeIn("Flora");

    /// <summary>Of a document in which no status says failure.</summary>
    public static IReadOnlyList<SyntaxTree> WithoutStatus { get; } = Generate(
        "Files",
        (new SpecificationText("/app/files.openapi.yaml", EmbeddedPage.Read("files.openapi.yaml")), "Files", "FilesApi"));

    /// <summary>Of the same two, which share what is in a namespace.</summary>
    public static IReadOnlyList<SyntaxTree> WithRuntimeIn(string runtimeNamespace) => Generate(
        runtimeNamespace,
        (new SpecificationText("/app/flora.openapi.yaml", File.ReadAllText(RepositoryPath.Of("spec", "flora.openapi.yaml"))), "Flora", null),
        (new SpecificationText("/app/runs.openapi.yaml", EmbeddedPage.Read("runs.openapi.yaml")), "Flora.Runs", "RunsApi"));

    private static IReadOnlyList<SyntaxTree> Generate(string runtimeNamespace, params (SpecificationText Document, string Namespace, string? Client)[] clients)
    {
        Dictionary<string, string> metadata = [];
        foreach ((SpecificationText document, string space, string? client) in clients)
        {
            metadata[document.Path + "|FloraGenNamespace"] = space;
            if (client is not null)
            {
                metadata[document.Path + "|FloraGenClient"] = client;
            }
        }

        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FloraGenerator().AsSourceGenerator()],
            clients.Select(static client => client.Document),
            AnalyzerRun.Parse,
            new ItemMetadata(metadata, runtimeNamespace));
        GeneratorDriverRunResult result = driver.RunGenerators(AnalyzerRun.Compile([])).GetRunResult();
        Assert.DoesNotContain(result.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. result.GeneratedTrees];
    }
}
