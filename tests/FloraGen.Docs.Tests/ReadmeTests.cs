using System.Text.RegularExpressions;
using FloraGen.Docs.Tests.Generation;
using FloraGen.Docs.Tests.Pictures;
using FloraGen.Testing.Markdown;
using Microsoft.CodeAnalysis;

namespace FloraGen.Docs.Tests;

public sealed partial class ReadmeTests
{
    private const int MostWords = 900;

    private static readonly CodeBlock[] s_blocks = [.. MarkdownPage.Read(RepositoryFiles.Of("docs", "failures.md")).Blocks];

    [Fact]
    public void IsShort()
        => Assert.InRange(File.ReadAllText(RepositoryFiles.Readme).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1, MostWords);

    [Fact]
    public async Task CodeOfTheFirstScreenHasNoWarnings()
    {
        CodeBlock[] snippets = [.. MarkdownPage.Read(RepositoryFiles.Readme).Blocks.Where(static block => block.Language == "csharp")];

        Assert.Empty(await CheckAsync([Snippet.ToFile(Assert.Single(snippets)), Snippet.Surroundings]));
    }

    /// <summary><c>FLORAGEN_WRITE_DOCS=1</c> draws it.</summary>
    [Fact]
    public async Task PictureShowsWhatTheCompilerSaysAndWhatTheFixMakes()
    {
        CodeBlock marked = s_blocks.Single(static block => block.Lines.Any(static line => Mark().IsMatch(line)));
        SyntaxTree file = Generated.Parse(Regex.Replace(marked.Text, " " + Mark(), ""), "Addresses.cs");
        Compilation compilation = await CompileAsync([file, Snippet.Surroundings]);
        Diagnostic diagnostic = Assert.Single(await UsageCheck.RunAsync(compilation));
        string mended = await LightBulb.MendAsync(compilation, file, diagnostic);
        string picture = WarningPicture.Draw(file.ToString(), diagnostic, mended);

        string path = RepositoryFiles.Of("docs", "images", "warning.svg");
        if (Environment.GetEnvironmentVariable("FLORAGEN_WRITE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, picture);
        }

        Assert.Equal(picture, (await File.ReadAllTextAsync(path)).ReplaceLineEndings("\n"));
        Assert.Empty(await CheckAsync([Generated.Parse(mended, "Addresses.cs"), Snippet.Surroundings]));
    }

    [Theory]
    [InlineData("application.md")]
    [InlineData("ecosystem.md")]
    [InlineData("testing-your-code.md")]
    [InlineData("waiting.md")]
    public async Task SnippetsOfThePageCompile(string page)
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
        => await UsageCheck.RunAsync(await CompileAsync(files));

    private static async Task<Compilation> CompileAsync(IEnumerable<SyntaxTree> files)
        => Generated.From("flora.openapi.yaml", await File.ReadAllTextAsync(RepositoryFiles.Specification), files).Compilation;

    [GeneratedRegex("// <-- (FLORA[0-9]{4})")]
    private static partial Regex Mark();

    /// <summary>Code that is commented out has no space behind the slashes.</summary>
    [GeneratedRegex(@"^( *)//(?=[^\s/]| {4}\S)", RegexOptions.Multiline)]
    private static partial Regex LeftOut();
}
