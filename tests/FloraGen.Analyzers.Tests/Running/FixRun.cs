using System.Collections.Concurrent;
using System.Collections.Immutable;
using FloraGen.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Analyzers.Tests.Running;

/// <summary>Applies code fixes to one file of a project, as an editor does.</summary>
internal sealed class FixRun
{
    private static readonly IReadOnlyList<CodeFixProvider> s_fixes =
        [.. typeof(StatusCodeFix).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(StatusCodeFix)))
            .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    /// <summary>Projects without the file. Those that are made of one share what it knows of its references and its files.</summary>
    private static readonly ConcurrentDictionary<(CaseHost Host, OutputKind Kind), Lazy<Project>> s_withoutCase = new();

    private readonly IReadOnlyDictionary<string, string>? _options;
    private Document _document;

    public FixRun(CaseHost host, string code, IReadOnlyDictionary<string, string>? options = null, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
        : this(
            s_withoutCase.GetOrAdd((host, kind), static key => new Lazy<Project>(() => WithoutCase(key.Host, key.Kind))).Value.AddDocument("Case.cs", SourceText.From(code), filePath: "/app/Case.cs"),
            options)
    {
    }

    private FixRun(Document document, IReadOnlyDictionary<string, string>? options)
    {
        _document = document;
        _options = options;
    }

    /// <summary>The same file as it is now, to try something else on it.</summary>
    public FixRun Again() => new(_document, _options);

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

    /// <summary>The first offer under a key that any diagnostic of a rule has, in the order of their locations.</summary>
    public async Task<CodeAction?> FirstAsync(string id, string key)
    {
        foreach (Diagnostic diagnostic in (await DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == id))
        {
            if ((await OffersAsync(diagnostic)).FirstOrDefault(offer => offer.EquivalenceKey == key) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The texts of all files of a name, in all projects.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(string name)
        => await Task.WhenAll(_document.Project.Solution.Projects.SelectMany(static project => project.Documents)
            .Where(document => document.Name == name)
            .Select(static async document => (await document.GetTextAsync()).ToString()));

    /// <summary>The same project once more, with the same files and one beside them.</summary>
    public void AddCopies(string name, string code)
    {
        DocumentId id = _document.Id;
        Project beside = _document.Project.AddDocument(name, SourceText.From(code), filePath: "/app/" + name).Project;
        Solution solution = beside.Solution.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Other", "Other", LanguageNames.CSharp,
            compilationOptions: beside.CompilationOptions, parseOptions: beside.ParseOptions, metadataReferences: beside.MetadataReferences));
        Project other = solution.Projects.Single(static project => project.Name == "Other");
        solution = other.AddDocument(name, SourceText.From(code), filePath: "/other/" + name).Project.Solution;
        _document = solution.GetDocument(id)!;
    }

    /// <summary>Makes all offers under a key, as an editor does.</summary>
    public async Task FixAllAsync(string id, string key, FixAllScope scope = FixAllScope.Document)
    {
        CodeFixProvider fix = s_fixes.Single(fix => fix.FixableDiagnosticIds.Contains(id));
        FixAllContext context = new(_document, fix, scope, key, [id], new ProjectDiagnostics(id), CancellationToken.None);
        if (await fix.GetFixAllProvider()!.GetFixAsync(context) is { } action)
        {
            await ApplyAsync(action);
        }
    }

    /// <summary>The file is last, as it is where analyzers are run without a workspace.</summary>
    public async Task<Compilation> CompilationAsync()
    {
        Compilation compilation = (await _document.Project.GetCompilationAsync())!;
        SyntaxTree tree = (await _document.GetSyntaxTreeAsync())!;
        return compilation.SyntaxTrees.Last() == tree ? compilation : compilation.RemoveSyntaxTrees(tree).AddSyntaxTrees(tree);
    }

    private static Project WithoutCase(CaseHost host, OutputKind kind)
    {
        Project project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: AnalyzerRun.Parse.WithPreprocessorSymbols(host.Symbol),
            metadataReferences: [.. AnalyzerRun.Framework, .. host.References]));
        foreach (SyntaxTree tree in host.Trees)
        {
            project = project.AddDocument(Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath).Project;
        }

        _ = project.GetCompilationAsync().GetAwaiter().GetResult();
        return project;
    }
}
