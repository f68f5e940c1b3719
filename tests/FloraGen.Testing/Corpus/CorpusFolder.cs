using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using FloraGen.Reading;
using FloraGen.Reading.Text;
using FloraGen.Testing.Running;

namespace FloraGen.Testing.Corpus;

/// <summary>Real documents by others.</summary>
internal static partial class CorpusFolder
{
    public static string Path { get; } = RepositoryPath.Of("..", "shared", "corpus");

    private static readonly ConcurrentDictionary<string, Lazy<CorpusDocument[]>> s_folders = new(StringComparer.Ordinal);

    /// <summary>Documents of a folder; a file whose root names no version is a piece that others refer to.</summary>
    public static IReadOnlyList<CorpusDocument> Documents(string folder)
        => s_folders.GetOrAdd(folder, static name => new Lazy<CorpusDocument[]>(() => [.. Read(name)])).Value;

    /// <summary>All documents of a folder where tests are exhaustive, elsewhere some of them.</summary>
    public static IReadOnlyList<CorpusDocument> Part(string folder) => Exhaustive.PartOf(Documents(folder));

    /// <summary>One document, by its path within the corpus.</summary>
    public static CorpusDocument Document(string name)
    {
        string file = System.IO.Path.Combine(Path, name);
        string text = File.ReadAllText(file);
        return new CorpusDocument(name, file, text, PartsOf(file, text));
    }

    private static IEnumerable<CorpusDocument> Read(string folder)
        => Files(System.IO.Path.Combine(Path, folder)).Select(static file => (File: file, Text: File.ReadAllText(file)))
            .Where(static file => OpenApiVersion.FaultOf(SpecText.Parse(file.File, file.Text, CancellationToken.None)) is null)
            .Select(static file => new CorpusDocument(System.IO.Path.GetRelativePath(Path, file.File), file.File, file.Text, PartsOf(file.File, file.Text)));

    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(static file => System.IO.Path.GetExtension(file) is ".json" or ".yaml" or ".yml")
        .Order(StringComparer.Ordinal);

    /// <summary>A document that refers to files has all files of its folders, as a project would list them.</summary>
    private static CorpusFile[] PartsOf(string file, string text)
    {
        if (FileReference().Match(text) is not { Success: true })
        {
            return [];
        }

        string folder = System.IO.Path.GetDirectoryName(file)!;
        string root = FileReference().Matches(text).Any(static match => match.Groups[1].Value.StartsWith("../", StringComparison.Ordinal))
            ? System.IO.Path.GetDirectoryName(folder)!
            : folder;
        return [.. Files(root).Where(other => other != file).Select(static other => new CorpusFile(other, File.ReadAllText(other)))];
    }

    [GeneratedRegex("""\$ref['"]?\s*:\s*['"]?((?!https?:)[^#'"\s]+)""")]
    private static partial Regex FileReference();
}
