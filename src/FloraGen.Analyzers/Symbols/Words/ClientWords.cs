using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols.Words;

/// <summary>The words of one assembly without one of which a method cannot touch its statuses.</summary>
internal static class ClientWords
{
    public static StatusWords In(IAssemblySymbol assembly, StatusCatalog catalog)
    {
        List<INamedTypeSymbol> types = [.. TypesIn(assembly.GlobalNamespace)];
        List<INamedTypeSymbol> statuses = [.. types.Where(type => type.TypeKind == TypeKind.Enum && catalog.EnumOf(type) is not null)];
        StatusWords words = new();
        words.AddRange(statuses.SelectMany(static type => type.GetMembers().OfType<IFieldSymbol>().Select(static field => field.Name).Append(type.Name)));
        ILookup<bool, INamedTypeSymbol> others = types.Where(static type => type.TypeKind != TypeKind.Enum).ToLookup(static type => type.DeclaringSyntaxReferences.IsEmpty);
        words.AddRange(others[true].Where(catalog.IsGenerated).SelectMany(type => WordsOf(type, catalog)));
        words.AddRange(new SourceWords(assembly, others[false], statuses.Select(static type => type.Name), catalog.CanBeGenerated).All());
        return words;
    }

    /// <summary>Of a type in a library.</summary>
    private static IEnumerable<string> WordsOf(INamedTypeSymbol type, StatusCatalog catalog)
    {
        IEnumerable<string> members = type.GetMembers().Where(member => IsWord(member, type, catalog)).Concat(catalog.CarrierOf(type)?.Members ?? []).Select(static member => member.Name);
        return ClientCalls.IsClient(type, catalog) || Registrations.IsOptions(type, catalog) ? members.Append(type.Name) : members;
    }

    private static bool IsWord(ISymbol member, INamedTypeSymbol type, StatusCatalog catalog) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false } method => catalog.SourceOf(method) is not null
            || (type.TypeKind is TypeKind.Class or TypeKind.Interface && catalog.CallOf(method) is not null)
            || Registrations.Include(method, catalog),
        IPropertySymbol property => SecretProperties.Include(property),
        _ => false,
    };

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (INamedTypeSymbol type in container.GetTypeMembers())
        {
            yield return type;
            foreach (INamedTypeSymbol nested in TypesIn(type))
            {
                yield return nested;
            }
        }

        if (container is INamespaceSymbol @namespace)
        {
            foreach (INamedTypeSymbol type in @namespace.GetNamespaceMembers().SelectMany(inner => TypesIn(inner)))
            {
                yield return type;
            }
        }
    }
}
