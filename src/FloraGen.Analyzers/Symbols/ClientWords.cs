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
                words.AddRange(type.GetMembers().OfType<IMethodSymbol>().Where(method => catalog.SourceOf(method) is not null).Select(static method => method.Name));
                words.AddRange(ClientCalls.WordsOf(type, catalog));
                words.AddRange(Registrations.WordsOf(type, catalog));
                words.AddRange(SecretProperties.Of(type).Select(static member => member.Name));
            }
        }

        return words;
    }

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
