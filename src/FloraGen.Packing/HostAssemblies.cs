namespace FloraGen.Packing;

/// <summary>
/// Assemblies that the compiler's own process has. They lie in the generator's build output and are never shipped: a newer
/// copy beside the generator breaks older hosts.
/// </summary>
internal static class HostAssemblies
{
    public static bool Include(string name)
        => name is "netstandard" or "Microsoft.CSharp" or "Microsoft.CodeAnalysis"
            || name.StartsWith("System.", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal);
}
