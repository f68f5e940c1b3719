using FloraGen.Diagnostics;
using FloraGen.Model;
using Microsoft.CodeAnalysis;

namespace FloraGen;

/// <summary>
/// Clients that the project makes and sees in a reference as well: the compiler takes the project's own and warns with CS0436
/// wherever the user names one of their types.
/// </summary>
internal static class ReferencedClients
{
    /// <summary>A type of every client that has an operation, whatever its client is called.</summary>
    private const string SharedType = "RequestOptions";

    /// <summary>A diagnostic for each specification whose client is in a reference already.</summary>
    public static EquatableArray<DiagnosticInfo> Find(Compilation compilation, IEnumerable<ClientPlace> clients) => clients
        .Select(client => (client.Path, client.Namespace, Assembly: AssemblyWith(compilation, client)))
        .Where(static found => found.Assembly is not null)
        .Select(static found => DiagnosticInfo.Create(
            SpecificationDiagnostics.ReferencedClient, new SpecPlace(found.Path, 0, 0), found.Namespace, found.Assembly!))
        .ToEquatableArray();

    private static string? AssemblyWith(Compilation compilation, ClientPlace client)
        => compilation.GetTypesByMetadataName($"{client.Namespace}.{client.Client}")
            .Concat(compilation.GetTypesByMetadataName($"{client.Namespace}.{SharedType}"))
            .FirstOrDefault(type => IsSeen(compilation, type) && IsGenerated(type))?.ContainingAssembly.Name;

    /// <summary>Whether a type of another assembly goes by its plain name: it does not where the reference has an alias only.</summary>
    private static bool IsSeen(Compilation compilation, INamedTypeSymbol type)
        => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
            && compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases is { } aliases
            && (aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is "FloraGen");
}
