using FloraGen.Docs.Tests.Generation;
using FloraGen.Testing.Markdown;
using Microsoft.CodeAnalysis;

namespace FloraGen.Docs.Tests;

/// <summary>The C# on the pages of the analyzers' rules: first what is reported, then how it is right.</summary>
public sealed class UsageExampleTests
{
    private const string Before = """
        public class Example
        {
            protected readonly FloraClient client = null!;
            protected static void Show(string text) { }
            protected static void Log(string text) { }

        """;

    public static TheoryData<string> Rules => [.. RuleIds.OfUsage.Where(static id => Blocks(id).Length > 0)];

    public static TheoryData<string> Suppressors => [.. RuleIds.OfSuppressors];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task ExampleIsReportedAtTheMarkedLines(string id)
    {
        CodeBlock example = Blocks(id)[0];
        IReadOnlyList<Diagnostic> diagnostics = await CheckAsync(id, example);

        int[] marked = [.. example.Lines.Index().Where(line => line.Item.EndsWith("// <-- " + id, StringComparison.Ordinal)).Select(static line => line.Index)];
        int[] reported = [.. diagnostics.Where(diagnostic => diagnostic.Id == id).Select(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - Before.Split('\n').Length + 1)];
        Assert.NotEmpty(marked);
        Assert.Equal(marked, reported.Order());
        Assert.Empty(diagnostics.Where(diagnostic => diagnostic.Id != id && diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task FixedExampleIsSilent(string id)
    {
        CodeBlock[] blocks = Blocks(id);
        Assert.Equal(2, blocks.Length);

        IReadOnlyList<Diagnostic> diagnostics = await CheckAsync(id, blocks[1]);

        Assert.Empty(diagnostics.Where(static diagnostic => diagnostic.Id != "FLORA1010").Select(static diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [MemberData(nameof(Suppressors))]
    public async Task ExampleHasNoWarningOfTheCompiler(string id)
    {
        IReadOnlyList<Diagnostic> diagnostics = await CheckAsync(id, Assert.Single(Blocks(id)));

        Assert.Empty(diagnostics.Select(static diagnostic => diagnostic.ToString()));
    }

    private static CodeBlock[] Blocks(string id)
        => [.. MarkdownPage.Read(Path.Combine(RepositoryFiles.Rules, id + ".md")).Blocks.Where(static block => block.Language == "csharp")];

    /// <summary>FLORA's document, with the operation that a page adds to it.</summary>
    private static async Task<string> DocumentAsync(string id)
    {
        string document = await File.ReadAllTextAsync(RepositoryFiles.Specification);
        return MarkdownPage.Read(Path.Combine(RepositoryFiles.Rules, id + ".md")).Blocks.FirstOrDefault(static block => block.Language == "yaml") is { } added
            ? document.Replace("\npaths:\n", $"\npaths:\n{added.Text.TrimEnd()}\n", StringComparison.Ordinal)
            : document;
    }

    private static async Task<IReadOnlyList<Diagnostic>> CheckAsync(string id, CodeBlock block)
        => await UsageCheck.RunAsync(Generated.From(
            "flora.openapi.yaml",
            await DocumentAsync(id),
            [Snippet.Surroundings, Generated.Parse($"{Before}{block.Text}\n}}\n", "/app/Example.cs")]).Compilation);
}
