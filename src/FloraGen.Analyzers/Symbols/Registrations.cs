using Microsoft.CodeAnalysis;

namespace FloraGen.Analyzers.Symbols;

/// <summary>What puts a client into a container of services.</summary>
internal static class Registrations
{
    public const string Builder = "IHttpClientBuilder";
    public const string Options = "ApiOptions";

    /// <summary>Whether a method is a client's own, such as <c>AddFloraClient</c>.</summary>
    public static bool Include(IMethodSymbol method, StatusCatalog catalog)
        => method is { IsExtensionMethod: true, ReturnType.Name: Builder } && catalog.IsGenerated(method);

    /// <summary>Whether a type has the options of a client.</summary>
    public static bool IsOptions(ITypeSymbol? type, StatusCatalog catalog)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Class, BaseType: { Name: Options } general } named && catalog.IsGenerated(named) && catalog.IsGenerated(general);
}
