using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow.Places;

/// <summary>Something that holds a value: a variable, or a property or field of one. There is one object for each.</summary>
/// <param name="symbol">The variable or member; null for what the compiler keeps for itself.</param>
/// <param name="parent">The index of the place of which this is a member; -1 for none.</param>
/// <param name="isShared">Whether code elsewhere can change it.</param>
/// <param name="isGiven">Whether it has a value when the code begins.</param>
internal sealed class Place(int index, int parent, ISymbol? symbol, bool isShared, bool isGiven)
{
    private List<Place>? _members;

    public int Index { get; } = index;

    public int Parent { get; } = parent;

    public ISymbol? Symbol { get; } = symbol;

    public bool IsShared { get; } = isShared;

    public bool IsGiven { get; } = isGiven;

    /// <summary>Whether it can be the same place as another that is written differently.</summary>
    public bool CanBe(Place other)
        => IsByReference || other.IsByReference || (Symbol is not null && SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol));

    private bool IsByReference => Symbol is IParameterSymbol { RefKind: not RefKind.None };

    /// <summary>The places that are members of this one.</summary>
    public IReadOnlyList<Place> Members => _members ?? (IReadOnlyList<Place>)[];

    public void AddMember(Place member) => (_members ??= []).Add(member);
}
