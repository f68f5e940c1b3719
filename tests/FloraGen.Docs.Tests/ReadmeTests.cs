using FloraGen.Docs.Tests.Generation;
using FloraGen.Docs.Tests.Markdown;

namespace FloraGen.Docs.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public void EverySnippetCompilesAgainstTheGeneratedClient()
    {
        CodeBlock[] blocks = [.. MarkdownPage.Read(RepositoryFiles.Readme).Blocks.Where(static block => block.Language == "csharp")];

        Generated generated = Generated.From(
            "flora.openapi.yaml",
            File.ReadAllText(RepositoryFiles.Specification),
            blocks.Select(Snippet.ToFile).Append(Snippet.Surroundings));

        Assert.NotEmpty(blocks);
        Assert.Empty(generated.Complaints.Select(static complaint => complaint.ToString()));
    }
}
