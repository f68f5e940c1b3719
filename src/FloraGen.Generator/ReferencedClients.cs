using FloraGen.Diagnostics;
using FloraGen.Emission;
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

    /// <summary>A diagnostic for each OpenAPI document whose client is in a reference already.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="clients">Those that the project makes.</param>
    /// <param name="runtime">What they share; null where the only one has it in its own namespace.</param>
    public static EquatableArray<DiagnosticInfo> Find(Compilation compilation, IReadOnlyCollection<ClientLocation> clients, SharedRuntime? runtime)
    {
        List<DiagnosticInfo> found = [];
        foreach (ClientLocation client in clients)
        {
            if ((AssemblyWith(compilation, client.Namespace, client.Client) ?? AssemblyWith(compilation, client.Namespace, SharedType)) is { } assembly)
            {
                found.Add(DiagnosticInfo.Create(SpecificationDiagnostics.ReferencedClient, new SpecLocation(client.Path, 0, 0), client.Namespace, assembly));
            }
        }

        string? shared = runtime?.Namespace.Replace("@", "");
        if (shared is not null && clients.Count > 0 && AssemblyWith(compilation, shared, SharedType) is { } other)
        {
            found.Add(DiagnosticInfo.Create(SpecificationDiagnostics.ReferencedRuntime, new SpecLocation(clients.First().Path, 0, 0), shared, other));
        }

        return found.ToEquatableArray();
    }

    private static string? AssemblyWith(Compilation compilation, string space, string type)
        => compilation.GetTypesByMetadataName($"{space}.{type}").FirstOrDefault(type => IsSeen(compilation, type) && IsGenerated(type))?.ContainingAssembly.Name;

    /// <summary>Whether a type of another assembly goes by its plain name: it does not where the reference has an alias only.</summary>
    private static bool IsSeen(Compilation compilation, INamedTypeSymbol type)
        => !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
            && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
            && compilation.GetMetadataReference(type.ContainingAssembly)?.Properties.Aliases is { } aliases
            && (aliases.IsEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias));

    private static bool IsGenerated(INamedTypeSymbol type) => type.GetAttributes().Any(static attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute" && attribute.ConstructorArguments.FirstOrDefault().Value is "FloraGen");
}
