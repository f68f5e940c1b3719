using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>Runs the analyzers over code held in memory, as the compiler does.</summary>
internal static class AnalyzerRun
{
    public static readonly ImmutableArray<MetadataReference> Framework =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => path.Contains("Microsoft.NETCore.App", StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path))];

    /// <summary>A newer compiler reads newer C#.</summary>
    public static CSharpParseOptions Parse { get; } = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, params IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "App",
        trees,
        Framework.Concat(references),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static SyntaxTree Tree(string code, string path, params string[] symbols)
        => CSharpSyntaxTree.ParseText(code, Parse.WithPreprocessorSymbols(symbols), path, System.Text.Encoding.UTF8);

    /// <summary>What the compiler does not accept in the last file: those before it are the client.</summary>
    public static IReadOnlyList<string> Errors(Compilation compilation)
        => [.. compilation.GetSemanticModel(compilation.SyntaxTrees.Last()).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString())];

    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, IReadOnlyDictionary<string, string>? options = null, DiagnosticAnalyzer? analyzer = null)
    {
        Assert.Empty(Errors(compilation));
        CompilationWithAnalyzers run = compilation.WithAnalyzers(
            [analyzer ?? new StatusUsageAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new EditorConfig(options ?? ImmutableDictionary<string, string>.Empty)),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> diagnostics = await run.GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }
}
