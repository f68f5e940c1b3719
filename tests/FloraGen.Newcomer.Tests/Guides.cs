using System.Text.RegularExpressions;

namespace FloraGen.Newcomer.Tests;

/// <summary>The blocks of the guides, in the order in which they can be read, each for what it is.</summary>
internal static partial class Guides
{
    private static readonly string[] s_pages =
    [
        "get-started.md", "additions.md", "failures.md", "errors.md", "paging.md", "unions.md", "retries.md", "hosting.md", "uploads.md",
    ];

    /// <summary>Lines are counted on from page to page, so that each says which block it is.</summary>
    private static readonly CodeBlock[] s_blocks = [.. s_pages.SelectMany(static (page, index) =>
        MarkdownPage.Read(Path.Combine(RepositorySources.Root, "docs", page)).Blocks.Select(block => block with { Line = (index * 1000) + block.Line }))];

    /// <summary>In a clone: pack, make the package known, start the sandbox. A command a line.</summary>
    public static CodeBlock InClone { get; } = Shell[0];

    /// <summary>Makes a project.</summary>
    public static CodeBlock NewProject { get; } = Shell[1];

    /// <summary>Runs it.</summary>
    public static CodeBlock Run { get; } = Shell[2];

    /// <summary>The program of the sample and the tests: what this project is a part of.</summary>
    public static CodeBlock TwoCommands { get; } = Shell[3];

    public static CodeBlock[] Shell => [.. s_blocks.Where(static block => block.Language == "sh")];

    public static CodeBlock[] CSharp { get; } = [.. s_blocks.Where(static block => block.Language == "csharp")];

    /// <summary>The whole program that comes first.</summary>
    public static CodeBlock Program { get; } = CSharp[0];

    public static CodeBlock OneFile { get; } = CSharp.Single(static block => block.Text.StartsWith("#:package", StringComparison.Ordinal));

    public static CodeBlock WebProgram { get; } = CSharp.Single(static block => block.Text.Contains("WebApplication", StringComparison.Ordinal));

    /// <summary>The document that the page shows, and what is done with its client: a program when it is put together.</summary>
    public static CodeBlock Studio { get; } = s_blocks.Single(static block => block.Language == "yaml");

    public static CodeBlock[] OfStudio { get; } = [.. CSharp.Where(static block => block.Text.Contains("studio.", StringComparison.Ordinal))];

    /// <summary>Files that are no programs.</summary>
    public static CodeBlock[] Files { get; } = [.. CSharp.Where(static block => TypeAlone().IsMatch(block.Text))];

    /// <summary>Statements to put behind the first program.</summary>
    public static CodeBlock[] Statements { get; } = [.. CSharp.Except([Program, OneFile, WebProgram, .. OfStudio, .. Files])];

    /// <summary>The file with a line that gets a warning, and what the compiler says.</summary>
    public static CodeBlock Careless { get; } = Files.Single(static block => block.Text.Contains("// <-- FLORA", StringComparison.Ordinal));

    public static string Warning { get; } = s_blocks.First(static block => block.Line > Careless.Line).Text;

    [GeneratedRegex(@"\A(?:using [\w.]+;\s+|namespace [\w.]+;\s+)*(?:public |static |sealed |partial )*(?:class|record) ")]
    private static partial Regex TypeAlone();
}
