using System.Text.RegularExpressions;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>A snippet, and the lines on which a warning is expected.</summary>
/// <param name="Body">The members of a class <c>Case</c>.</param>
/// <param name="IsForStubOnly">Whether it compiles with the hand-written client only.</param>
public sealed partial record UsageCase(string Id, string Title, string Body, bool IsForStubOnly = false)
{
    /// <summary>A warning has to start here, or on a line that may carry it instead.</summary>
    private const string Expected = "//!";
    private const string Allowed = "//?";

    /// <summary>Whether the body is a whole file rather than the members of a class.</summary>
    public bool IsFile => Body.Contains("using System;", StringComparison.Ordinal);

    public bool Warns => Body.Contains(Expected, StringComparison.Ordinal);

    /// <summary>The rule that a case is about, where its number says so: R1101 is a case of FLORA1011.</summary>
    public string Rule => $"FLORA10{Id[1..3]}";

    /// <summary>What is wrong with the lines of some warnings, counted within the body from 0; null when they are as expected.</summary>
    public string? Compare(IReadOnlyCollection<int> warned)
    {
        string[] lines = Body.Split('\n');
        int[] expected = [.. Marked(lines, Expected)], allowed = [.. Marked(lines, Allowed)];
        if (expected.Length == 0)
        {
            return warned.Count == 0 ? null : $"warns on line {string.Join(", ", warned)}, but must be silent";
        }

        int[] wrong = [.. warned.Except(expected).Except(allowed)];
        bool isSaid = allowed.Length == 0 ? expected.All(warned.Contains) : warned.Count > 0;
        return wrong.Length > 0 ? $"warns on line {string.Join(", ", wrong)}, expected {string.Join(", ", expected)}"
            : isSaid ? null
            : $"does not warn on line {string.Join(", ", expected.Except(warned))}";
    }

    /// <summary>The lines of the body on which a failure is missed, from 0: what else is wrong with a case is tested with the rules that say it.</summary>
    public static IReadOnlyCollection<int> LinesOf(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, int offset)
        => Lines(diagnostics.Where(static diagnostic => string.CompareOrdinal(diagnostic.Id, "FLORA1010") <= 0 || diagnostic.Id == "FLORA1020"), offset);

    /// <summary>The lines of the body on which a rule speaks, from 0.</summary>
    public static IReadOnlyCollection<int> LinesOf(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, string rule, int offset)
        => Lines(diagnostics.Where(diagnostic => diagnostic.Id == rule), offset);

    private static IReadOnlyCollection<int> Lines(IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, int offset)
        => [.. diagnostics.Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - offset).Distinct()];

    public override string ToString() => $"{Id} {Title}";

    /// <summary>The cases of an embedded page: a heading with id and title, then a block of code.</summary>
    public static IReadOnlyList<UsageCase> In(string page, bool isForStubOnly)
        => InText(EmbeddedPage.Read(page), isForStubOnly);

    /// <summary>The cases of a text.</summary>
    public static IReadOnlyList<UsageCase> InText(string text, bool isForStubOnly)
        => [.. Heading().Matches(text).Select(match
            => new UsageCase(match.Groups["id"].Value, match.Groups["title"].Value, match.Groups["body"].Value, isForStubOnly))];

    private static IEnumerable<int> Marked(string[] lines, string mark)
        => lines.Index().Where(line => line.Item.Contains(mark, StringComparison.Ordinal)).Select(static line => line.Index);

    [GeneratedRegex(@"^### (?<id>\w+) (?<title>.+)\n\n?```csharp\n(?<body>[\s\S]*?)\n```", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
