using System.Text.RegularExpressions;

namespace FloraGen.Hosts.Tests.Running;

/// <summary>Reads what hosts write.</summary>
internal static partial class ReportLines
{
    /// <summary>Line and id of each warning in a compiler's output.</summary>
    public static IReadOnlyList<string> Warnings(string output) => [.. Warning().Matches(output)
        .Select(static match => $"{match.Groups["file"].Value}({match.Groups["line"].Value}) {match.Groups["id"].Value}")
        .Order(StringComparer.Ordinal)];

    /// <summary>Line and id of what a word introduces in an editor's report, such as <c>diagnostic Careless.cs(12,9) FLORA1003</c>.</summary>
    public static IReadOnlyList<string> Places(string report, string word) => [.. Place().Matches(report)
        .Where(match => match.Groups["word"].Value == word)
        .Select(static match => $"{match.Groups["file"].Value}({match.Groups["line"].Value}) {match.Groups["id"].Value}")
        .Order(StringComparer.Ordinal)];

    /// <summary>The lines of an editor's report that begin with a word.</summary>
    public static IReadOnlyList<string> Of(string report, string word)
        => [.. report.Split('\n').Where(line => line.StartsWith(word + " ", StringComparison.Ordinal))];

    [GeneratedRegex(@"(?<file>\w+\.cs)\((?<line>\d+),\d+\): warning (?<id>\w+):")]
    private static partial Regex Warning();

    [GeneratedRegex(@"^(?<word>\w+) (?<file>\w+\.cs)\((?<line>\d+),\d+\) (?<id>\w+)", RegexOptions.Multiline)]
    private static partial Regex Place();
}
