using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>What of a generated client asks the API.</summary>
internal static class ClientCalls
{
    /// <returns>Null when a method is none of a client's that returns something to wait for, or to go through.</returns>
    public static ClientCall? Of(IMethodSymbol method, StatusCatalog catalog)
    {
        if (method is not { MethodKind: MethodKind.Ordinary or MethodKind.ReducedExtension, DeclaredAccessibility: Accessibility.Public, ReturnsVoid: false })
        {
            return null;
        }

        bool isLazy = IsLazy(method.ReturnType);
        return (isLazy || IsTask(method.ReturnType)) && catalog.IsGenerated(method) ? new ClientCall(isLazy, isLazy ? PageOf(method.ReturnType, catalog) : null) : null;
    }

    public static bool IsTask(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task" or "ValueTask", ContainingNamespace.Name: "Tasks" };

    private static bool IsLazy(ITypeSymbol type) => IsSequence(type) || type.AllInterfaces.Any(IsSequence);

    private static INamedTypeSymbol? PageOf(ITypeSymbol type, StatusCatalog catalog)
        => type is INamedTypeSymbol pager && catalog.IsGenerated(pager)
            && pager.GetMembers("GetAwaiter").OfType<IMethodSymbol>().FirstOrDefault() is { ReturnType: INamedTypeSymbol { TypeArguments: [INamedTypeSymbol page] } }
                ? page
                : null;

    /// <summary>Whether a type is a whole client: it can be made over an <c>HttpClient</c>, and is disposed.</summary>
    public static bool IsClient(ITypeSymbol? type, StatusCatalog catalog)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class } named
            && catalog.IsGenerated(named)
            && named.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_IDisposable)
            && named.InstanceConstructors.Any(static constructor => constructor.Parameters.Any(static parameter => IsHttpClient(parameter.Type)));

    public static bool IsHttpClient(ITypeSymbol? type) => type is { Name: "HttpClient", ContainingNamespace.Name: "Http" };

    /// <summary>
    /// The exception of a client's: it stands beside the client's types, or where the clients of an assembly have what they share,
    /// as the types of a type's members do.
    /// </summary>
    public static INamedTypeSymbol? Exception(INamedTypeSymbol type, string name, StatusCatalog catalog)
        => Outwards(type.ContainingNamespace)
            .Concat(SpacesOf(type))
            .Select(space => space.GetTypeMembers(name).FirstOrDefault(catalog.IsGenerated))
            .FirstOrDefault(static found => found is not null);

    private static IEnumerable<INamespaceSymbol> Outwards(INamespaceSymbol? start)
    {
        for (INamespaceSymbol? space = start; space is not null; space = space.ContainingNamespace)
        {
            yield return space;
        }
    }

    private static IEnumerable<INamespaceSymbol> SpacesOf(INamedTypeSymbol type) => type.GetMembers()
        .SelectMany(static member => member switch
        {
            IPropertySymbol property => [property.Type],
            IMethodSymbol { MethodKind: MethodKind.Ordinary } method => method.Parameters.Select(static parameter => parameter.Type).Append(method.ReturnType),
            _ => Enumerable.Empty<ITypeSymbol>(),
        })
        .Select(static used => used.ContainingNamespace)
        .OfType<INamespaceSymbol>()
        .Distinct<INamespaceSymbol>(SymbolEqualityComparer.Default);

    private static bool IsSequence(ITypeSymbol type) => type is INamedTypeSymbol { Name: "IAsyncEnumerable", TypeArguments.Length: 1, ContainingNamespace.Name: "Generic" };
}
