using System.Text.RegularExpressions;
using FloraGen.Model;
using FloraGen.Reading;
using FloraGen.Reading.Tree;

namespace FloraGen;

/// <summary>
/// Which of the project's files an OpenAPI document is spread over. Looks for whatever may be a file's name in the text: a file too
/// many only costs a reading, and a change of a file that is not among them costs nothing.
/// </summary>
internal static class FileReferences
{
    private static readonly Regex s_name = new("[^\\s'\"#{}\\[\\],]+\\.(?:json|ya?ml)(?=[\\s'\"#,}\\]]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static Specification Resolve(Specification specification, EquatableArray<SpecFile> files, CancellationToken cancellationToken)
    {
        Dictionary<string, SpecFile> byPath = new(StringComparer.Ordinal);
        foreach (SpecFile file in files)
        {
            byPath[FilePath.Normal(file.Path)] = file;
        }

        _ = byPath.Remove(FilePath.Normal(specification.File.Path));
        if (byPath.Count == 0)
        {
            return specification;
        }

        List<SpecFile> found = [];
        Queue<SpecFile> open = new();
        open.Enqueue(specification.File);
        while (open.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            SpecFile file = open.Dequeue();
            foreach (string path in s_name.Matches(file.Text).Cast<Match>().Select(match => FilePath.Combine(file.Path, match.Value)).Distinct(StringComparer.Ordinal))
            {
                if (byPath.TryGetValue(path, out SpecFile? other))
                {
                    _ = byPath.Remove(path);
                    found.Add(other);
                    open.Enqueue(other);
                }
            }
        }

        return specification with { Others = found.OrderBy(static file => file.Path, StringComparer.Ordinal).ToEquatableArray() };
    }
}
