using FloraGen.Benchmarks.Documents;
using FloraGen.Benchmarks.Typing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Benchmarks.Editing;

/// <summary>
/// What an editor does when a document was changed: it runs the generator, keeps the tree of each file whose text stayed, puts those
/// that changed into its compilation, and asks for what is in them.
/// </summary>
internal sealed class EditedProject
{
    private readonly TypedProject _project;
    private readonly AdditionalText _edit;
    private readonly Dictionary<string, GeneratedSourceResult> _before;
    private readonly Compilation _compilation;

    public EditedProject(BenchmarkDocument document)
    {
        _project = new TypedProject(document);
        _edit = _project.FirstThatCounts(DocumentEdits.OneOperation(document));
        _before = _project.Ran.GetRunResult().Results[0].GeneratedSources.ToDictionary(static source => source.HintName, StringComparer.Ordinal);
        _compilation = _project.Compilation.AddSyntaxTrees(_before.Values.Select(static source => source.SyntaxTree));
        _ = _compilation.GetDeclarationDiagnostics();
    }

    public GeneratorDriver Generate() => _project.After(_edit);

    /// <summary>The files that the editor has to put into its compilation.</summary>
    public IReadOnlyList<GeneratedSourceResult> Changed(GeneratorDriver driver) =>
        [.. driver.GetRunResult().Results[0].GeneratedSources.Where(source => !_before.TryGetValue(source.HintName, out GeneratedSourceResult known) || !known.SourceText.ContentEquals(source.SourceText))];

    /// <summary>The compilation with the changed files, and the members of all their types.</summary>
    public (Compilation Compilation, IReadOnlyList<SyntaxTree> Trees) Symbols(IReadOnlyList<GeneratedSourceResult> changed)
    {
        Compilation compilation = _compilation;
        List<SyntaxTree> trees = [];
        foreach (GeneratedSourceResult source in changed)
        {
            SyntaxTree tree = CSharpSyntaxTree.ParseText(source.SourceText, (CSharpParseOptions)source.SyntaxTree.Options, source.SyntaxTree.FilePath);
            compilation = _before.TryGetValue(source.HintName, out GeneratedSourceResult known) ? compilation.ReplaceSyntaxTree(known.SyntaxTree, tree) : compilation.AddSyntaxTrees(tree);
            trees.Add(tree);
        }

        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (BaseTypeDeclarationSyntax type in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>())
            {
                _ = model.GetDeclaredSymbol(type)!.GetMembers();
            }
        }

        return (compilation, trees);
    }

    /// <summary>What the changed files are underlined for.</summary>
    public static int Diagnostics(Compilation compilation, IReadOnlyList<SyntaxTree> trees) => trees.Sum(tree => compilation.GetSemanticModel(tree).GetDiagnostics().Length);
}
