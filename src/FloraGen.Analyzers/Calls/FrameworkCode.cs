using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Calls;

/// <summary>What the framework declares, in contrast to users and other packages.</summary>
internal static class FrameworkCode
{
    public static bool Declares(ISymbol symbol)
        => symbol.DeclaringSyntaxReferences.IsEmpty
            && symbol.ContainingAssembly?.Name is { } name
            && (IsOrStarts(name, "System") || IsOrStarts(name, "Microsoft") || name is "mscorlib" or "netstandard" or "WindowsBase");

    private static bool IsOrStarts(string name, string first)
        => name.StartsWith(first, StringComparison.Ordinal) && (name.Length == first.Length || name[first.Length] == '.');
}
