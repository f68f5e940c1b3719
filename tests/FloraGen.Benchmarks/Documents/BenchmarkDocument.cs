using FloraGen.Analyzers.Tests;

namespace FloraGen.Benchmarks.Documents;

/// <summary>An OpenAPI document to measure with.</summary>
internal sealed record BenchmarkDocument(string Name, string Path, string Text)
{
    public bool IsJson { get; } = Text.TrimStart().StartsWith('{');

    /// <summary>FLORA's, and the ones asked for; without any, the large ones of a corpus beside the repository.</summary>
    public static IReadOnlyList<BenchmarkDocument> For(IReadOnlyList<string> asked)
    {
        string large = System.IO.Path.Combine(RepositoryPath.Of("."), "..", "shared", "corpus", "large");
        IEnumerable<string> others = asked.Count > 0 ? asked
            : Directory.Exists(large) ? Directory.EnumerateFiles(large).Order(StringComparer.Ordinal)
            : [];
        return [.. others.Prepend(RepositoryPath.Of("spec", "flora.openapi.yaml")).Select(Read)];
    }

    public override string ToString() => Name;

    private static BenchmarkDocument Read(string path)
    {
        string file = System.IO.Path.GetFileName(path);
        return new BenchmarkDocument(file[..file.IndexOf('.')], path, File.ReadAllText(path));
    }
}
