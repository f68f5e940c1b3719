using System.Collections.Immutable;
using FloraGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>Applies code fixes to one file of a project, as an editor does.</summary>
internal sealed class FixRun : IDisposable
{
    private static readonly IReadOnlyList<CodeFixProvider> s_fixes =
        [.. typeof(StatusCodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(StatusCodeFix)))
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    private readonly AdhocWorkspace _workspace = new();
    private readonly IReadOnlyDictionary<string, string>? _options;
    private Document _document;

    public FixRun(CaseHost host, string code, IReadOnlyDictionary<string, string>? options = null)
    {
        _options = options;
        Project project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: AnalyzerRun.Parse.WithPreprocessorSymbols(host.Symbol),
            metadataReferences: [.. AnalyzerRun.Framework, .. host.References]));
        foreach (SyntaxTree tree in host.Trees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        }

        _document = project.AddDocument("Case.cs", SourceText.From(code), filePath: "/app/Case.cs");
    }

    public async Task<string> TextAsync() => (await _document.GetTextAsync()).ToString();

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
        => [.. (await AnalyzerRun.AnalyzeAsync(await CompilationAsync(), _options)).OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)];

    public async Task<IReadOnlyList<string>> ErrorsAsync() => AnalyzerRun.Errors(await CompilationAsync());

    /// <summary>What a fix offers for a diagnostic, the best first.</summary>
    public async Task<IReadOnlyList<CodeAction>> OffersAsync(Diagnostic diagnostic)
    {
        List<CodeAction> actions = [];
        foreach (CodeFixProvider fix in s_fixes.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await fix.RegisterCodeFixesAsync(new CodeFixContext(_document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    public async Task ApplyAsync(CodeAction action)
    {
        ApplyChangesOperation change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        _document = change.ChangedSolution.GetDocument(_document.Id)!;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>The file is last, as it is where analyzers are run without a workspace.</summary>
    public async Task<Compilation> CompilationAsync()
    {
        Compilation compilation = (await _document.Project.GetCompilationAsync())!;
        SyntaxTree tree = (await _document.GetSyntaxTreeAsync())!;
        return compilation.RemoveSyntaxTrees(tree).AddSyntaxTrees(tree);
    }
}
