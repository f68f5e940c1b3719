using FloraGen.Emission;

namespace FloraGen;

/// <summary>Decides where the code stands that all clients of a project share.</summary>
internal static class SharedRuntimes
{
    /// <summary>
    /// The namespace that the project asks for, else one below its root namespace where there are several clients. The only client
    /// of a project has all of its types in its own namespace: one <c>using</c> is enough.
    /// </summary>
    /// <param name="specifications">Those of the project.</param>
    /// <returns>Null where that is the only client's own namespace.</returns>
    public static SharedRuntime? Of(IEnumerable<Specification> specifications)
    {
        GeneratorOptions[] all = [.. specifications.Select(static specification => specification.Options)];
        bool areSeveral = all.Select(static options => options.Emission.Namespace).Distinct(StringComparer.Ordinal).Skip(1).Any();
        string? space = all.Length == 0 ? null : all[0].RuntimeNamespace ?? (areSeveral ? all[0].SharedNamespace : null);
        return space is null ? null : new SharedRuntime(space, all.Any(static options => options.Emission.IsPublic));
    }
}
