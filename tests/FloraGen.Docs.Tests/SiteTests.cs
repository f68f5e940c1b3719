using System.Text.RegularExpressions;

namespace FloraGen.Docs.Tests;

/// <summary>The pages as a site, and the files that pages about the repository name.</summary>
public sealed partial class SiteTests
{
    private static readonly string s_docs = RepositoryFiles.Of("docs");

    [Fact]
    public void EveryPageIsInATableOfContentsAndEveryEntryIsAPage()
    {
        string[] listed = [.. Directory.EnumerateFiles(s_docs, "toc.yml", SearchOption.AllDirectories)
            .SelectMany(static contents => Entry().Matches(File.ReadAllText(contents))
                .Select(entry => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(contents)!, entry.Groups[1].Value))))
            .Order(StringComparer.Ordinal)];
        string[] pages = [.. Directory.EnumerateFiles(s_docs, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

        Assert.Equal(pages, listed);
    }

    [Theory]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("docs/architecture.md")]
    public void EveryPathThatAPageNamesExists(string page)
    {
        string[] paths = [.. RepositoryPaths().Matches(File.ReadAllText(RepositoryFiles.Of(page))).Select(static match => match.Groups[1].Value)];

        Assert.NotEmpty(paths);
        Assert.All(paths, static path => Assert.True(Path.Exists(RepositoryFiles.Of(path)), path));
    }

    [GeneratedRegex(@"href: (\S+\.md)$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("`((?:src|tests|docs|samples|spec)/[^`\\s*]+)`")]
    private static partial Regex RepositoryPaths();
}
