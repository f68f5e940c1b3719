using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>What comes of awaiting a type.</summary>
internal static class TaskShape
{
    /// <returns>Null when the type is no task with a result.</returns>
    public static ITypeSymbol? ResultOf(ITypeSymbol? type)
        => type is INamedTypeSymbol
        {
            TypeArguments: [var result],
            Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable",
            ContainingNamespace: { Name: "Tasks" or "CompilerServices" },
        }
            ? result
            : null;
}
