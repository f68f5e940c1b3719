namespace FloraGen.Emission.Runtime;

/// <summary>Which files of the runtime a client needs: those that it mentions, and those that they mention.</summary>
internal static class RuntimeSelection
{
    private static readonly ILookup<string, RuntimeFile> s_byName = RuntimeSource.Files
        .SelectMany(static file => file.Names, static (file, name) => (file, name))
        .ToLookup(static pair => pair.name, static pair => pair.file, StringComparer.Ordinal);

    /// <summary>The files, in the order in which the runtime has them.</summary>
    /// <param name="mentions">What the client's own files mention.</param>
    /// <param name="target">The project. It gets everything that stands in for what its framework lacks.</param>
    public static IEnumerable<RuntimeFile> Of(IEnumerable<string> mentions, TargetProject target)
    {
        HashSet<RuntimeFile> needed = [];
        Stack<string> names = new(mentions);
        foreach (RuntimeFile file in RuntimeSource.Files.Where(static file => file.IsPolyfill))
        {
            Add(file);
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        while (names.Count > 0)
        {
            string name = names.Pop();
            if (seen.Add(name))
            {
                foreach (RuntimeFile file in s_byName[name])
                {
                    Add(file);
                }
            }
        }

        return RuntimeSource.Files.Where(needed.Contains);

        void Add(RuntimeFile file)
        {
            if (file.AppliesTo(target) && needed.Add(file))
            {
                foreach (string mention in file.Mentions)
                {
                    names.Push(mention);
                }
            }
        }
    }
}
