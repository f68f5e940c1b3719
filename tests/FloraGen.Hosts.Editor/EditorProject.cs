using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Hosts.Editor;

/// <summary>A project in a workspace: its files, its OpenAPI documents and what the analyzers of a package make of them.</summary>
internal sealed class EditorProject : IDisposable
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.CSharp12);

    private readonly AdhocWorkspace _workspace;

    private EditorProject(AdhocWorkspace workspace, Project project)
    {
        _workspace = workspace;
        Current = project;
    }

    /// <summary>The project as it is now: a fix makes another one.</summary>
    public Project Current { get; set; }

    public static EditorProject Open(string folder, string references, IEnumerable<AnalyzerReference> analyzers)
    {
        AdhocWorkspace workspace = new();
        ProjectId id = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, reportSuppressedDiagnostics: true),
            parseOptions: s_parse,
            metadataReferences: Directory.GetFiles(references, "*.dll").Select(static file => MetadataReference.CreateFromFile(file)),
            analyzerReferences: analyzers));
        foreach (string file in Directory.GetFiles(folder))
        {
            string name = Path.GetFileName(file);
            SourceText text = SourceText.From(File.ReadAllText(file));
            solution = Path.GetExtension(file) switch
            {
                ".cs" => solution.AddDocument(DocumentId.CreateNewId(id), name, text, filePath: file),
                ".globalconfig" => solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), name, text, filePath: file),
                ".json" or ".yaml" => solution.AddAdditionalDocument(DocumentId.CreateNewId(id), name, text, filePath: file),
                _ => solution,
            };
        }

        return new EditorProject(workspace, solution.GetProject(id)!);
    }

    public async Task<IReadOnlyList<(string Name, SourceText Text)>> GeneratedAsync()
    {
        List<(string Name, SourceText Text)> files = [];
        foreach (SourceGeneratedDocument document in (await Current.GetSourceGeneratedDocumentsAsync()).OrderBy(static document => document.HintName, StringComparer.Ordinal))
        {
            files.Add((document.HintName, await document.GetTextAsync()));
        }

        return files;
    }

    public async Task<IReadOnlyList<Diagnostic>> ErrorsAsync()
        => [.. (await CompilationAsync()).GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    public async Task<IReadOnlyList<Diagnostic>> ErrorsOfAsync(Document document)
        => [.. (await document.GetSemanticModelAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    /// <summary>What the compiler and the analyzers say about the project's own files, and what was suppressed of it.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        IReadOnlyList<string> written = [.. Current.Documents.Select(static document => document.FilePath!)];
        return [.. (await WithAnalyzers(await CompilationAsync()).GetAllDiagnosticsAsync())
            .Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden && written.Contains(diagnostic.Location.SourceTree?.FilePath))
            .OrderBy(static diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    /// <summary>What the analyzers say about one file, without asking about the others.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsOfAsync(Document document)
    {
        SemanticModel model = (await document.GetSemanticModelAsync())!;
        return [.. (await WithAnalyzers(model.Compilation).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public void Dispose() => _workspace.Dispose();

    private CompilationWithAnalyzers WithAnalyzers(Compilation compilation) => compilation.WithAnalyzers(
        [.. Current.AnalyzerReferences.SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))],
        new CompilationWithAnalyzersOptions(
            Current.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true));

    private async Task<Compilation> CompilationAsync() => (await Current.GetCompilationAsync())!;
}
