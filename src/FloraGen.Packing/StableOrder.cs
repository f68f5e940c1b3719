using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>
/// Puts types, references and resources in order of their names. The compiler writes them as it meets them, and a generator
/// that takes part in a build may hand out its files in another order each time.
/// </summary>
internal static class StableOrder
{
    private const string TypeThatComesFirst = "<Module>";

    public static void Apply(ModuleDefinition module)
    {
        Sort(module.Types, static type => type.Name == TypeThatComesFirst ? "" : type.FullName);
        Sort(module.AssemblyReferences, static reference => reference.Name);
        Sort(module.Resources, static resource => resource.Name);
    }

    private static void Sort<T>(ICollection<T> items, Func<T, string> name)
    {
        List<T> sorted = [.. items.OrderBy(name, StringComparer.Ordinal)];
        items.Clear();
        foreach (T item in sorted)
        {
            items.Add(item);
        }
    }
}
