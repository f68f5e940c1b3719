using System.Text.RegularExpressions;
using FloraGen.Docs.Tests.Markdown;

namespace FloraGen.Docs.Tests;

public sealed partial class RuleListTests
{
    [Fact]
    public void EveryDiagnosticHasAPageAndEveryPageADiagnostic()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(RepositoryFiles.Rules, "*.md").Select(static path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(RuleIds.Defined, pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPageIsHeadedByItsId()
        => Assert.All(RuleIds.Defined, static id => Assert.StartsWith(
            $"# {id}: ", MarkdownPage.Read(Path.Combine(RepositoryFiles.Rules, id + ".md")).Prose[0], StringComparison.Ordinal));

    [Fact]
    public void EveryDiagnosticHasARowInTheReadme()
        => Assert.Equal(RuleIds.Defined, RuleIds.In(RepositoryFiles.Readme, ReadmeRow()));

    [Fact]
    public void EveryDiagnosticHasARowInTheReleaseNotesOfTheAnalyzers()
        => Assert.Equal(RuleIds.Defined, RuleIds.In(RepositoryFiles.Of("src", "FloraGen.Generator", "AnalyzerReleases.Unshipped.md"), ReleaseRow()));

    [GeneratedRegex(@"^\| \[(FLORA[0-9]{4})\]\(docs/rules/\1\.md\) \|", RegexOptions.Multiline)]
    private static partial Regex ReadmeRow();

    [GeneratedRegex("^(FLORA[0-9]{4}) \\|", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
