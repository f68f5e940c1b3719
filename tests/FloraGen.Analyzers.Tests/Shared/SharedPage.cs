using System.Text.RegularExpressions;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Analyzers.Tests.Shared;

/// <summary>A page of cases beside the repository: what they are compiled with, and the cases.</summary>
internal sealed partial class SharedPage
{
    private static readonly string[] s_names = ["analyzer-cases.md", "analyzer-cases-2.md"];

    private readonly CaseHost _host;

    private SharedPage(string text)
    {
        SyntaxTree preamble = AnalyzerRun.Tree(Preamble().Match(text).Groups["code"].Value, "/app/Preamble.cs");
        _host = new CaseHost("shared", "SHARED", "using Flora;", [preamble], []);
        Cases = UsageCase.InText(text, isForStubOnly: false).ToDictionary(static usage => usage.ToString(), StringComparer.Ordinal);
    }

    public static bool AreHere { get; } = s_names.All(static name => File.Exists(PathOf(name)));

    public static IReadOnlyDictionary<string, SharedPage> All { get; } = AreHere
        ? s_names.ToDictionary(static name => name, static name => new SharedPage(File.ReadAllText(PathOf(name)).ReplaceLineEndings("\n")), StringComparer.Ordinal)
        : new Dictionary<string, SharedPage>();

    public IReadOnlyDictionary<string, UsageCase> Cases { get; }

    /// <summary>The case with its surroundings, and the number of lines before it in the last file.</summary>
    public (CSharpCompilation Compilation, int Offset) Compile(UsageCase usage)
    {
        (string code, int offset) = usage.IsFile ? (usage.Body, 0) : _host.FileOf(usage);
        CSharpCompilation compilation = (CSharpCompilation)_host.Compile(AnalyzerRun.Tree(code, "/app/Case.cs"));
        bool isProgram = compilation.SyntaxTrees.Last().GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement);
        return (isProgram ? compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication)) : compilation, offset);
    }

    private static string PathOf(string name) => RepositoryPath.Of("..", "shared", name);

    [GeneratedRegex(@"^## Preamble\n\n```csharp\n(?<code>[\s\S]*?)\n```", RegexOptions.Multiline)]
    private static partial Regex Preamble();
}
