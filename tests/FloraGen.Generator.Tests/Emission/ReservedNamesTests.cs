using FloraGen.Emission;
using FloraGen.Emission.Names;
using FloraGen.Emission.Runtime;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Tests.Emission;

public class ReservedNamesTests
{
    /// <summary>
    /// The runtime's public types stand in the namespace of the generated ones, where a generated type of the same name would
    /// replace a type of .NET. Its plumbing stands one namespace deeper, where usings come first.
    /// </summary>
    [Fact]
    public void EveryTypeOfDotNetThatTheRuntimeNamesIsLeftAloneByGeneratedTypes()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryPath.FloraDocument);
        HashSet<string> runtime = [.. RuntimeSource.Files.Select(static file => file.For(new EmissionOptions("MyApp.Flora", "", IsPublic: true)).HintName)];
        SortedSet<string> missing = new(StringComparer.Ordinal);
        foreach (SyntaxTree tree in run.Output.SyntaxTrees)
        {
            SyntaxNode root = tree.GetRoot();
            if (root.DescendantNodes().OfType<FileScopedNamespaceDeclarationSyntax>().SingleOrDefault() is not { Usings.Count: > 0 } space
                || space.Name.ToString() != "MyApp.Flora"
                || !runtime.Contains(Path.GetFileName(tree.FilePath)))
            {
                continue;
            }

            SemanticModel model = run.Output.GetSemanticModel(tree);
            foreach (SimpleNameSyntax name in space.Members.SelectMany(static member => member.DescendantNodes(descendIntoTrivia: true)).OfType<SimpleNameSyntax>())
            {
                bool isQualified = (name.Parent is QualifiedNameSyntax { Right: var right } && right == name)
                    || (name.Parent is MemberAccessExpressionSyntax { Name: var member } && member == name);
                if (!isQualified
                    && model.GetSymbolInfo(name).Symbol is INamedTypeSymbol { ContainingAssembly: { } assembly, ContainingType: null } type
                    && !SymbolEqualityComparer.Default.Equals(assembly, run.Output.Assembly)
                    && type.SpecialType == SpecialType.None
                    && !ReservedNames.SystemTypes.Contains(name.Identifier.ValueText))
                {
                    missing.Add(name.Identifier.ValueText);
                }
            }
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void ListIsInOrder()
        => Assert.Equal(
            ReservedNames.SystemTypes.SkipLast(2).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
            ReservedNames.SystemTypes.SkipLast(2));
}
