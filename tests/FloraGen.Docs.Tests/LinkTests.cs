using FloraGen.Testing.Markdown;

namespace FloraGen.Docs.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. RepositoryFiles.Pages.Select(static path => Path.GetRelativePath(RepositoryFiles.Root, path))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryLinkToAFileLeadsToOne(string page)
    {
        string path = RepositoryFiles.Of(page);

        IEnumerable<string> broken = MarkdownPage.Read(path).FileLinks
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, target)));

        Assert.Empty(broken);
    }
}
