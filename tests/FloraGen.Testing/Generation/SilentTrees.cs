using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FloraGen.Testing.Generation;

/// <summary>
/// Trees that the compiler had nothing to say about. Most are files of the runtime, the same ones for each client: by default, only
/// their declarations are looked at again. Tests that are exhaustive bind all code of each client.
/// </summary>
internal static class SilentTrees
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> s_silent = [];

    /// <summary>Errors and warnings, without those of method bodies that were silent before.</summary>
    public static IReadOnlyList<Diagnostic> Complaints(CSharpCompilation compilation)
    {
        SyntaxTree[] others = [.. compilation.SyntaxTrees.Where(static tree => !s_silent.TryGetValue(tree, out _))];
        Diagnostic[] complaints =
        [
            .. compilation.GetParseDiagnostics()
                .Concat(compilation.GetDeclarationDiagnostics())
                .Concat(others.SelectMany(tree => compilation.GetSemanticModel(tree).GetMethodBodyDiagnostics()))
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning),
        ];
        if (complaints.Length == 0)
        {
            Add(others);
        }

        return complaints;
    }

    /// <summary>Keeps trees of a compilation that nothing was said about.</summary>
    public static void Add(IEnumerable<SyntaxTree> trees)
    {
        foreach (SyntaxTree tree in trees)
        {
            _ = s_silent.TryAdd(tree, tree);
        }
    }
}
