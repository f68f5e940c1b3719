using System.Text.RegularExpressions;
using FloraGen.Docs.Tests.Markdown;

namespace FloraGen.Docs.Tests;

public sealed partial class RuleListTests
{
    [Fact]
    public void EveryDiagnosticHasAPageAndEveryPageADiagnostic()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(RepositoryFiles.Rules, "*.md").Select(static path => Path.GetFileNameWithoutExtension(path));

        Assert.Equal(RuleIds.All, pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryPageIsHeadedByItsId()
        => Assert.All(RuleIds.All, static id => Assert.StartsWith(
            $"# {id}: ", MarkdownPage.Read(Path.Combine(RepositoryFiles.Rules, id + ".md")).Prose[0], StringComparison.Ordinal));

    [Fact]
    public void EveryDiagnosticHasARowInTheReadme()
        => Assert.Equal(RuleIds.All, RuleIds.In(RepositoryFiles.Readme, ReadmeRow()));

    [Fact]
    public void PageAndDescriptorHaveTheSameTitle()
        => Assert.All(UsageCheck.Descriptors, static descriptor => Assert.Equal(
            $"# {descriptor.Id}: {descriptor.Title}", MarkdownPage.Read(Path.Combine(RepositoryFiles.Rules, descriptor.Id + ".md")).Prose[0]));

    [Fact]
    public void EveryHelpLinkLeadsToAPage()
        => Assert.All(UsageCheck.Descriptors, static descriptor => Assert.True(File.Exists(RepositoryFiles.Of(descriptor.HelpLinkUri))));

    [Fact]
    public void EveryDiagnosticHasARowInTheReleaseNotesOfTheAnalyzers()
    {
        Assert.Equal(RuleIds.OfSpecifications, RuleIds.In(RepositoryFiles.Of("src", "FloraGen.Generator", "AnalyzerReleases.Unshipped.md"), ReleaseRow()));
        Assert.Equal(RuleIds.OfUsage, RuleIds.In(RepositoryFiles.Of("src", "FloraGen.Analyzers", "AnalyzerReleases.Unshipped.md"), ReleaseRow()));
    }

    [GeneratedRegex(@"^\| \[(FLORA(?:[0-9]{4}|SPR[0-9]{2}))\]\(docs/rules/\1\.md\) \|", RegexOptions.Multiline)]
    private static partial Regex ReadmeRow();

    [GeneratedRegex("^(FLORA[0-9]{4}) \\|", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
