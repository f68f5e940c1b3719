namespace FloraGen.Packing;

/// <summary>Refuses build outputs that are not what the package is known to be made of.</summary>
internal static class BuildOutputs
{
    /// <summary>Comes along with System.Text.Json for netstandard2.0; nothing of ours references it.</summary>
    private const string NotNeeded = "Microsoft.Bcl.AsyncInterfaces";

    public static void Check(IReadOnlyList<string> folders)
    {
        foreach (string folder in folders.Where(static folder => !Directory.Exists(folder)))
        {
            throw new PackingException($"the folder '{folder}' does not exist: build the generator and the analyzers first");
        }

        List<string> found = [.. folders.SelectMany(static folder => Directory.EnumerateFiles(folder, "*.dll")).Select(static path => Path.GetFileNameWithoutExtension(path)).Distinct()];

        Refuse("missing", Identities.All.Except(found), folders);
        Refuse("unexpected", found.Except(Identities.All).Where(name => name != NotNeeded && !HostAssemblies.Include(name)), folders);
    }

    private static void Refuse(string what, IEnumerable<string> names, IEnumerable<string> folders)
    {
        List<string> sorted = [.. names.Order(StringComparer.Ordinal)];
        if (sorted.Count > 0)
        {
            throw new PackingException($"{what} in '{string.Join("', '", folders)}': {string.Join(", ", sorted)}. {nameof(Identities)}.cs lists what is shipped");
        }
    }
}
