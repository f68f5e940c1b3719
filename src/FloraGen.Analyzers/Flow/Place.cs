using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Flow;

/// <summary>Something that holds a value: a variable, or a property or field of one.</summary>
/// <param name="Symbol">The variable or member; null for what the compiler keeps for itself.</param>
/// <param name="Parent">The index of the place of which this is a member; -1 for none.</param>
/// <param name="IsShared">Whether code elsewhere can change it.</param>
internal sealed record Place(int Index, int Parent, ISymbol? Symbol, bool IsShared);
