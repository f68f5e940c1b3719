using System.Text.RegularExpressions;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Analyzers.Tests.Shared;

/// <summary>A page beside the repository: what its cases are compiled with, and the cases.</summary>
internal sealed partial class SharedPage
{
    private const string Folder = "shared";

    private static readonly string[] s_names = ["analyzer-cases.md", "analyzer-cases-2.md", "analyzer-rules-2.md", "analyzer-fixes-2.md"];

    private readonly CaseHost _host;

    private SharedPage(string name)
    {
        Text = File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n");
        Preamble = Heading().Match(Text).Groups["code"].Value;
        _host = new CaseHost("shared", "SHARED", "using Flora;", [AnalyzerRun.Tree(Preamble, "/app/Preamble.cs")], []);
        Cases = UsageCase.InText(Text, isForStubOnly: false).ToDictionary(static usage => usage.ToString(), StringComparer.Ordinal);
    }

    public static bool AreHere { get; } = s_names.All(static name => File.Exists(PathOf(name)));

    /// <summary>The pages by name; none where they are not here.</summary>
    public static IReadOnlyDictionary<string, SharedPage> All { get; }
        = (AreHere ? s_names : []).ToDictionary(static name => name, static name => new SharedPage(name), StringComparer.Ordinal);

    public string Text { get; }

    /// <summary>The client and the base class of the page's cases; empty where those of another page serve.</summary>
    public string Preamble { get; }

    public IReadOnlyDictionary<string, UsageCase> Cases { get; }

    /// <summary>The case with its surroundings, and the number of lines before it in the last file.</summary>
    public (CSharpCompilation Compilation, int Offset) Compile(UsageCase usage)
    {
        (string code, int offset) = usage.IsFile ? (usage.Body, 0) : _host.FileOf(usage);
        CSharpCompilation compilation = (CSharpCompilation)_host.Compile(AnalyzerRun.Tree(code, "/app/Case.cs"));
        bool isProgram = compilation.SyntaxTrees.Last().GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
        return (isProgram ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation, offset);
    }

    private static string PathOf(string name) => RepositoryPath.Of("..", Folder, name);

    [GeneratedRegex(@"^## Preamble\n\n```csharp\n(?<code>[\s\S]*?)\n```", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
