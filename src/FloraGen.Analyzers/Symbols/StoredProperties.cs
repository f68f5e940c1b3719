using FloraGen.Analyzers.Calls;
using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>Properties that the compiler implements, and those of immutable values of the framework: they return the same until they are assigned to.</summary>
internal static class StoredProperties
{
    public static bool Include(IPropertySymbol property)
        => property is { IsVirtual: false, IsAbstract: false, IsOverride: false, IsIndexer: false, ContainingType: { TypeKind: not TypeKind.Interface } type }
            && (FrameworkCode.Declares(property)
                ? type is { IsReadOnly: true, TypeKind: TypeKind.Struct } || type.Name == "KeyValuePair"
                : type.GetMembers().Any(member => member is IFieldSymbol { AssociatedSymbol: { } associated } && SymbolEqualityComparer.Default.Equals(associated, property)));
}
