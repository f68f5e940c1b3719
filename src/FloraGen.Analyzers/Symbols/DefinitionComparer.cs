using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>
/// Tells definitions of types and members apart by reference: a compilation has each once, and to work out what symbols have in
/// common takes longer than to look up what is known of one.
/// </summary>
internal sealed class DefinitionComparer : IEqualityComparer<ISymbol>
{
    public static readonly DefinitionComparer Instance = new();

    private DefinitionComparer()
    {
    }

    public bool Equals(ISymbol? x, ISymbol? y) => ReferenceEquals(x, y);

    public int GetHashCode(ISymbol symbol) => RuntimeHelpers.GetHashCode(symbol);
}
