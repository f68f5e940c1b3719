using FloraGen.Testing;
using FloraGen.Testing.Markdown;

namespace JsonTests.Pages;

/// <summary>What the page shows is what tests run.</summary>
public class SnippetTests
{
    private static readonly string[] s_code = [.. new[] { "FloraGen.Json.Tests", "FloraGen.Json.Swashbuckle.Tests" }
        .Select(static project => RepositoryPath.Of("tests", project))
        .SelectMany(static folder => Directory.EnumerateFiles(folder, "*Tests.cs", SearchOption.AllDirectories).Append(Path.Combine(folder, "Pages", "AssetStore.cs")))
        .Where(File.Exists)
        .Select(static file => Plain(File.ReadAllText(file)))];

    public static TheoryData<int> Lines => [.. Blocks().Select(static block => block.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void SnippetIsAPartOfATest(int line)
    {
        string snippet = Plain(Blocks().Single(block => block.Line == line).Text);

        Assert.Contains(s_code, code => code.Contains(snippet, StringComparison.Ordinal));
    }

    private static IEnumerable<CodeBlock> Blocks() => MarkdownPage.Read(RepositoryPath.Of("docs", "json.md")).Blocks.Where(static block => block.Language == "csharp");

    /// <summary>Without what indents it.</summary>
    private static string Plain(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0));
}
