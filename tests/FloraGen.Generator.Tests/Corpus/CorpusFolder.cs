namespace FloraGen.Tests.Corpus;

internal static class CorpusFolder
{
    public static string Path { get; } = RepositoryPath.Of("..", "shared", "corpus");

    /// <summary>Documents of a folder; a file whose root names no version is a piece that others refer to.</summary>
    public static IEnumerable<string> Documents(string folder)
        => Directory.EnumerateFiles(System.IO.Path.Combine(Path, folder), "*", SearchOption.AllDirectories)
            .Where(static file => System.IO.Path.GetExtension(file) is ".json" or ".yaml" or ".yml")
            .Order(StringComparer.Ordinal);
}
