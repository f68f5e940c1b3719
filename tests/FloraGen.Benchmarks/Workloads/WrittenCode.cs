using FloraGen.Analyzers.Tests;
using ICSharpCode.Decompiler;
using ICSharpCode.Decompiler.CSharp;
using ICSharpCode.Decompiler.Metadata;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Benchmarks.Workloads;

/// <summary>
/// Code that people wrote for other ends. It is put into one compilation, in which a part cannot be bound: what a package declares
/// that is not at hand, and what two projects declare by one name. The rules look at all of it.
/// </summary>
internal static class WrittenCode
{
    private static readonly string[] s_folders = ["src", "samples", "tests"];

    /// <summary>What a build writes, and what stands for the generator's output.</summary>
    private static readonly string[] s_left = ["bin", "obj", "Snapshots"];

    /// <summary>This repository's, but for what declares the mark of a failure: a compilation has a client where one is put beside it, and nowhere else.</summary>
    public static IReadOnlyList<SyntaxTree> OfThisRepository()
        => [.. s_folders.SelectMany(static folder => Directory.EnumerateFiles(RepositoryPath.Of(folder), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Split(Path.DirectorySeparatorChar).Intersect(s_left).Any())
            .Order(StringComparer.Ordinal)
            .Select(static path => GeneratedClient.Parse(File.ReadAllText(path), path))
            .Where(static tree => !tree.ToString().Contains("class FailureAttribute", StringComparison.Ordinal))
            .Append(GeneratedClient.Parse("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;", "/app/Usings.cs"))];

    /// <summary>A library's, as a decompiler writes it.</summary>
    public static IReadOnlyList<SyntaxTree> Of(string library)
    {
        string path = Path.Combine(AppContext.BaseDirectory, library);
        CSharpDecompiler decompiler = new(path, new UniversalAssemblyResolver(path, throwOnError: false, targetFramework: null), new DecompilerSettings { ThrowOnAssemblyResolveErrors = false });
        return [GeneratedClient.Parse(decompiler.DecompileWholeModuleAsString(), "/app/Decompiled.cs")];
    }

    public static int LinesOf(IReadOnlyList<SyntaxTree> files) => files.Sum(static file => file.GetText().Lines.Count);

    /// <summary>How many methods and accessors have a body.</summary>
    public static int BodiesOf(IReadOnlyList<SyntaxTree> files)
        => files.Sum(static file => file.GetRoot().DescendantNodes().Count(static node => node
            is BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }
            or AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }));
}
