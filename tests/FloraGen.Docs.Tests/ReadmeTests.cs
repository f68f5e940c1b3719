using System.Text.RegularExpressions;
using FloraGen.Docs.Tests.Generation;
using FloraGen.Testing.Markdown;
using Microsoft.CodeAnalysis;

namespace FloraGen.Docs.Tests;

public sealed partial class ReadmeTests
{
    private static readonly CodeBlock[] s_blocks = [.. MarkdownPage.Read(RepositoryFiles.Readme).Blocks];

    [Theory]
    [InlineData("application.md")]
    [InlineData("ecosystem.md")]
    public async Task SnippetsOfThePagesAboutApplicationsCompile(string page)
    {
        CodeBlock[] snippets = [.. MarkdownPage.Read(RepositoryFiles.Of("docs", page)).Blocks.Where(static block => block.Language == "csharp")];

        Assert.NotEmpty(snippets);
        Assert.Empty(await CheckAsync([.. snippets.Select(Snippet.ToFile), Snippet.Surroundings]));
    }

    [Fact]
    public async Task OutputOfTheCompilerIsAsShown()
    {
        CodeBlock marked = s_blocks.Single(static block => block.Lines.Any(static line => Mark().IsMatch(line)));
        Diagnostic diagnostic = Assert.Single(await CheckAsync([Generated.Parse(marked.Text, "Addresses.cs"), Snippet.Surroundings]));

        CodeBlock shown = s_blocks.First(block => block.Line > marked.Line);
        Assert.Equal(shown.Text, $"{diagnostic} ({diagnostic.Descriptor.HelpLinkUri})");
    }

    [Fact]
    public async Task MethodThatTheQuickstartLeavesOutWarnsAsItSays()
    {
        string file = await File.ReadAllTextAsync(RepositoryFiles.Of("samples", "Quickstart", "AssetLine.cs"));
        string code = LeftOut().Replace(file, "$1").Replace("using Flora;", "", StringComparison.Ordinal);
        Diagnostic diagnostic = Assert.Single(await CheckAsync([Generated.Parse(code, "AssetLine.cs"), Snippet.Surroundings]));

        Assert.NotEqual(file, code);
        Assert.Contains("//     " + diagnostic.ToString() + "\n", file.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(IEnumerable<SyntaxTree> files)
        => await UsageCheck.RunAsync(Generated.From("flora.openapi.yaml", await File.ReadAllTextAsync(RepositoryFiles.Specification), files).Compilation);

    [GeneratedRegex("// <-- (FLORA[0-9]{4})")]
    private static partial Regex Mark();

    /// <summary>Code that is commented out has no space behind the slashes.</summary>
    [GeneratedRegex(@"^( *)//(?=[^\s/]| {4}\S)", RegexOptions.Multiline)]
    private static partial Regex LeftOut();
}
