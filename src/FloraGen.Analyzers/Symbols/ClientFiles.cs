using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>
/// The files of a project that say which statuses there are: those of generated types, those that add to such a type, and those
/// with enums that can say failure. An edit of any other leaves that as it was.
/// </summary>
internal static class ClientFiles
{
    /// <summary>An editor has most files of a compilation from the one before.</summary>
    private static readonly ConditionalWeakTable<SyntaxTree, DeclaredTypes> s_declared = new();

    /// <param name="everyEnum">Whether an enum can say failure without an attribute.</param>
    public static IReadOnlyList<SyntaxTree> Of(Compilation compilation, bool everyEnum)
    {
        List<(SyntaxTree File, DeclaredTypes Types)> all = [];
        HashSet<string> generated = new(StringComparer.Ordinal);
        foreach (SyntaxTree file in compilation.SyntaxTrees)
        {
            DeclaredTypes types = s_declared.GetValue(file, DeclaredTypes.In);
            all.Add((file, types));
            generated.UnionWith(types.Generated);
        }

        return [.. all
            .Where(each => each.Types.Generated.Count > 0
                || each.Types.HasEnumWithAttributes
                || (everyEnum && each.Types.HasEnum)
                || each.Types.Partial.Any(generated.Contains))
            .Select(static each => each.File)];
    }
}
