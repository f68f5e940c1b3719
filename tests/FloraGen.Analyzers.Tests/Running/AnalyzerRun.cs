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

    /// <summary>Without CI=true the editor's analyzer is asked of one of so many files, which their lengths choose.</summary>
    private const int EditorShare = 4;

    private static readonly StatusUsageAnalyzer s_editor = new();

    /// <summary>A newer compiler reads newer C#.</summary>
    public static CSharpParseOptions Parse { get; } = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    public static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees, params IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        "App",
        trees,
        Framework.Concat(references),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A library, as another project would see it.</summary>
    public static MetadataReference Emit(IEnumerable<SyntaxTree> trees)
    {
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = Compile(trees).WithAssemblyName("Library").Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    public static SyntaxTree Tree(string code, string path, params string[] symbols)
        => CSharpSyntaxTree.ParseText(code, Parse.WithPreprocessorSymbols(symbols), path, System.Text.Encoding.UTF8);

    /// <summary>What the compiler does not accept in the last file: those before it are the client.</summary>
    public static IReadOnlyList<string> Errors(Compilation compilation)
        => [.. compilation.GetSemanticModel(compilation.SyntaxTrees.Last()).GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString())];

    /// <summary>What the analyzers say of the last file: those before it are the client. In an editor, where they know the client from before, they say the same.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, IReadOnlyDictionary<string, string>? options = null)
    {
        Assert.Empty(Errors(compilation));
        ImmutableArray<Diagnostic> diagnostics = await AnalyzeTypedAsync(compilation, options, new StatusUsageAnalyzer());
        if (!CompilerPart.IsMore && compilation.SyntaxTrees.Last().Length % EditorShare != 0)
        {
            return diagnostics;
        }

        ImmutableArray<Diagnostic> again = await AnalyzeTypedAsync(compilation, options, s_editor);
        Assert.Equal(diagnostics.Select(static diagnostic => diagnostic.ToString()).Order(), again.Select(static diagnostic => diagnostic.ToString()).Order());
        return diagnostics;
    }

    /// <summary>What an analyzer says of the last file, which may have been asked of other compilations before; the code need not compile, as while somebody types.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeTypedAsync(Compilation compilation, IReadOnlyDictionary<string, string>? options, StatusUsageAnalyzer analyzer)
        => Checked(await With(compilation, options, analyzer).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.Last()), null, CancellationToken.None));

    /// <summary>What some analyzers say of all files, as in a build. Where a suppressor is among them, the compiler's warnings too.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAllAsync(Compilation compilation, IReadOnlyDictionary<string, string>? options, params DiagnosticAnalyzer[] analyzers)
    {
        CompilationWithAnalyzers run = With(compilation, options, analyzers);
        return Checked(analyzers.Any(static analyzer => analyzer is DiagnosticSuppressor)
            ? await run.GetAllDiagnosticsAsync()
            : await run.GetAnalyzerDiagnosticsAsync());
    }

    private static CompilationWithAnalyzers With(Compilation compilation, IReadOnlyDictionary<string, string>? options, params DiagnosticAnalyzer[] analyzers)
        => compilation.WithAnalyzers(
            [.. analyzers],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([], new EditorConfig(options ?? ImmutableDictionary<string, string>.Empty)),
                onAnalyzerException: null,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));

    private static ImmutableArray<Diagnostic> Checked(ImmutableArray<Diagnostic> diagnostics)
    {
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");
        return diagnostics;
    }
}
