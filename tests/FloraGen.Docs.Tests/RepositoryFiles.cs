using FloraGen.Testing;

namespace FloraGen.Docs.Tests;

/// <summary>The files that the tests compare.</summary>
internal static class RepositoryFiles
{
    public static string Root => RepositoryPath.Root;

    public static string Readme => Of("README.md");

    public static string Rules => Of("docs", "rules");

    public static string Specification => Of("spec", "flora.openapi.yaml");

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Every page that a reader of the repository may open.</summary>
    public static IEnumerable<string> Pages => new[] { "docs", "spec", "samples" }
        .SelectMany(static folder => Directory.EnumerateFiles(Of(folder), "*.md", SearchOption.AllDirectories))
        .Where(static path => !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
        .Concat(Directory.EnumerateFiles(Root, "*.md"))
        .Order(StringComparer.Ordinal);
}
