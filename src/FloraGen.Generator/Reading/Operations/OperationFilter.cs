using System.Text.RegularExpressions;

namespace FloraGen.Reading.Operations;

/// <summary>
/// Which operations a project wants. A pattern is a tag, an operationId or <c>METHOD path</c>, without regard to case, with
/// <c>*</c> for anything.
/// </summary>
internal sealed class OperationFilter(ReadingOptions options)
{
    private readonly Regex[] _include = [.. options.Include.Select(Pattern)];
    private readonly Regex[] _exclude = [.. options.Exclude.Select(Pattern)];

    public bool Keeps(string method, string path, string? operationId, IEnumerable<string> tags)
    {
        string[] names = [.. tags, operationId ?? "", method.ToUpperInvariant() + " " + path];
        return (_include.Length == 0 || Matches(_include, names)) && !Matches(_exclude, names);
    }

    private static bool Matches(Regex[] patterns, string[] names) => Array.Exists(patterns, pattern => Array.Exists(names, pattern.IsMatch));

    private static Regex Pattern(string text)
        => new("^" + Regex.Escape(text).Replace("\\*", ".*") + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
