namespace FloraGen.Packing;

/// <summary>Refuses a build output that is not what the package is known to be made of.</summary>
internal static class GeneratorOutput
{
    /// <summary>Comes along with System.Text.Json for netstandard2.0; nothing of ours references it.</summary>
    private const string NotNeeded = "Microsoft.Bcl.AsyncInterfaces";

    public static void Check(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new PackingException($"the folder '{folder}' does not exist: build the generator first");
        }

        List<string> found = [.. Directory.EnumerateFiles(folder, "*.dll").Select(path => Path.GetFileNameWithoutExtension(path))];

        Refuse("missing", Identities.All.Except(found), folder);
        Refuse("unexpected", found.Except(Identities.All).Where(name => name != NotNeeded && !HostAssemblies.Include(name)), folder);
    }

    private static void Refuse(string what, IEnumerable<string> names, string folder)
    {
        List<string> sorted = [.. names.Order(StringComparer.Ordinal)];
        if (sorted.Count > 0)
        {
            throw new PackingException($"{what} in '{folder}': {string.Join(", ", sorted)}. {nameof(Identities)}.cs lists what is shipped");
        }
    }
}
