using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>The words of one assembly without one of which a method cannot touch its statuses.</summary>
internal static class ClientWords
{
    public static StatusWords In(IAssemblySymbol assembly, StatusCatalog catalog)
    {
        StatusWords words = new();
        foreach (INamedTypeSymbol type in TypesIn(assembly.GlobalNamespace))
        {
            if (type.TypeKind == TypeKind.Enum)
            {
                if (catalog.EnumOf(type) is not null)
                {
                    words.AddRange(type.GetMembers().OfType<IFieldSymbol>().Select(static field => field.Name).Append(type.Name));
                }
            }
            else if (catalog.IsGenerated(type))
            {
                words.AddRange(catalog.CarrierOf(type)?.Members.Select(static member => member.Name) ?? []);
                words.AddRange(type.GetMembers().Where(member => IsWord(member, type, catalog)).Select(static member => member.Name));
                if (ClientCalls.IsClient(type, catalog) || Registrations.IsOptions(type, catalog))
                {
                    words.AddRange([type.Name]);
                }
            }
        }

        return words;
    }

    private static bool IsWord(ISymbol member, INamedTypeSymbol type, StatusCatalog catalog) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => catalog.SourceOf(method) is not null
            || (type.TypeKind is TypeKind.Class or TypeKind.Interface && ClientCalls.Include(method, catalog))
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
