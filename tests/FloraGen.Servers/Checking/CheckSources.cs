using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Servers.Checking;

/// <summary>The files below <c>Checks</c>, as one stack sees them: where names differ between stacks, they ask for the stack's symbol.</summary>
public sealed class CheckSources
{
    private const string Folder = "Checks";

    private CheckSources(IReadOnlyList<SyntaxTree> trees)
    {
        Trees = trees;
        Checks = [.. trees.SelectMany(static tree => In(tree.GetCompilationUnitRoot()))];
    }

    public IReadOnlyList<SyntaxTree> Trees { get; }

    public IReadOnlyList<SourceCheck> Checks { get; }

    public static CheckSources Of(CSharpParseOptions options)
        => new([.. Directory.EnumerateFiles(Path.Combine(RepositorySources.Root, "tests", "FloraGen.Servers", Folder), "*.cs", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, Path.GetFileName(file)))]);

    /// <summary>The check that a method is, or null for other methods.</summary>
    public static SourceCheck? Read(MethodDeclarationSyntax method) => method.AttributeLists
        .SelectMany(static list => list.Attributes)
        .Where(static attribute => attribute.Name.ToString() == "Calls")
        .Select(attribute => new SourceCheck(
            ((LiteralExpressionSyntax)attribute.ArgumentList!.Arguments[0].Expression).Token.ValueText,
            ((TypeDeclarationSyntax)method.Parent!).Identifier.ValueText,
            method.Identifier.ValueText))
        .FirstOrDefault();

    private static IEnumerable<SourceCheck> In(CompilationUnitSyntax unit)
        => unit.DescendantNodes().OfType<MethodDeclarationSyntax>().Select(Read).OfType<SourceCheck>();
}
