using System.Text.RegularExpressions;

namespace FloraGen.Package.Tests;

/// <summary>The code of a page of the documentation.</summary>
internal static partial class Documentation
{
    private static readonly string s_projects = RepositorySources.Read("docs", "projects.md").Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The files that the page on projects shows: blocks that start with a comment which says the path.</summary>
    public static IEnumerable<(string Path, string Text)> Files
        => NamedBlock().Matches(s_projects).Select(static match => (match.Groups["path"].Value, match.Groups["text"].Value));

    /// <summary>The program of one file that it shows.</summary>
    public static string OneFileProgram => OneFileBlock().Match(s_projects).Groups["text"].Value;

    [GeneratedRegex(@"^```\w+\n(?:<!-- |// )(?<path>\w+/[\w.]+)(?: -->)?\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex NamedBlock();

    [GeneratedRegex(@"^```csharp\n(?<text>#:package .*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex OneFileBlock();
}
