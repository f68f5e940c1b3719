using System.Globalization;
using System.Text.RegularExpressions;
using FloraGen.Diagnostics;
using FloraGen.Testing.Markdown;
using Microsoft.CodeAnalysis;

namespace FloraGen.Docs.Tests;

public sealed partial class RuleListTests
{
    private static readonly DiagnosticDescriptor[] s_descriptors = [.. UsageCheck.Descriptors, .. SpecificationDiagnostics.All];

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
    public void EveryDiagnosticHasARowInTheList()
        => Assert.Equal(RuleIds.All, RuleIds.In(RepositoryFiles.Of("docs", "diagnostics.md"), ListRow()));

    [Fact]
    public void TitleIsTheSameWhereverItStands()
    {
        string contents = File.ReadAllText(Path.Combine(RepositoryFiles.Rules, "toc.yml"));
        string list = File.ReadAllText(RepositoryFiles.Of("docs", "diagnostics.md")).Replace("`", "", StringComparison.Ordinal);

        Assert.All(s_descriptors, descriptor =>
        {
            Assert.Equal($"# {descriptor.Id}: {descriptor.Title}", MarkdownPage.Read(Path.Combine(RepositoryFiles.Rules, descriptor.Id + ".md")).Prose[0]);
            Assert.Contains($"- name: \"{descriptor.Id}: {descriptor.Title}\"\n", contents, StringComparison.Ordinal);
            Assert.Matches($@"\| \[{descriptor.Id}\]\(rules/{descriptor.Id}\.md\) \| \S+.* \| {Regex.Escape(descriptor.Title.ToString(CultureInfo.InvariantCulture))} \|", list);
        });
    }

    /// <summary>The page of the version at hand, in the public repository.</summary>
    [Fact]
    public void EveryHelpLinkIsAnAddressOfAPage()
    {
        Assert.Equal([.. RuleIds.OfSpecifications, .. RuleIds.OfUsage], s_descriptors.Select(static descriptor => descriptor.Id).Distinct().Order(StringComparer.Ordinal));
        Assert.All(s_descriptors, static descriptor =>
        {
            Match link = PageAddress().Match(descriptor.HelpLinkUri);
            Assert.True(link.Success, descriptor.HelpLinkUri);
            Assert.Equal($"docs/rules/{descriptor.Id}.md", link.Groups["path"].Value);
            Assert.True(File.Exists(RepositoryFiles.Of(link.Groups["path"].Value)));
            Assert.Equal(typeof(SpecificationDiagnostics).Assembly.GetName().Version!.ToString(3), link.Groups["version"].Value);
        });
    }

    /// <summary>Whoever counts messages groups them by format, which says nothing where an argument is the whole sentence.</summary>
    [Fact]
    public void EveryMessageHasAFormatOfItsOwn()
    {
        string[] formats = [.. s_descriptors.Select(static descriptor => descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture))];

        Assert.Equal(formats.Distinct(), formats);
        Assert.All(formats, static format => Assert.Matches(TwoWords(), Argument().Replace(format, "")));
    }

    [Fact]
    public void MessagesOfOneIdHaveOneTitleAndOneSeverity()
        => Assert.All(s_descriptors.GroupBy(static descriptor => descriptor.Id), static same => Assert.Single(
            same.Select(static descriptor => (descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.Category, descriptor.DefaultSeverity, descriptor.IsEnabledByDefault)).Distinct()));

    [Fact]
    public void EveryDiagnosticHasARowInTheReleaseNotesOfTheAnalyzers()
    {
        Assert.Equal(RuleIds.OfSpecifications, RuleIds.In(RepositoryFiles.Of("src", "FloraGen.Generator", "AnalyzerReleases.Unshipped.md"), ReleaseRow()));
        Assert.Equal(RuleIds.OfUsage, RuleIds.In(RepositoryFiles.Of("src", "FloraGen.Analyzers", "AnalyzerReleases.Unshipped.md"), ReleaseRow()));
    }

    [GeneratedRegex(@"^\| \[(FLORA(?:[0-9]{4}|SPR[0-9]{2}))\]\(rules/\1\.md\) \|", RegexOptions.Multiline)]
    private static partial Regex ListRow();

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Argument();

    [GeneratedRegex(@"\p{L}+\W+\p{L}+")]
    private static partial Regex TwoWords();

    [GeneratedRegex("^https://[^/]+/.+/blob/v(?<version>[^/]+)/(?<path>.+)$")]
    private static partial Regex PageAddress();

    [GeneratedRegex("^(FLORA[0-9]{4}) \\|", RegexOptions.Multiline)]
    private static partial Regex ReleaseRow();
}
