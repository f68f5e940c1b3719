namespace FloraGen.Emission.Runtime;

/// <summary>Which files of the runtime a client needs: those that it names, and those that they need.</summary>
internal static class RuntimeSelection
{
    private static readonly Dictionary<string, RuntimeFile> s_byName = RuntimeSource.Files.ToDictionary(static file => file.FileName, StringComparer.Ordinal);

    private static readonly ILookup<string, RuntimeFile> s_hooks = RuntimeSource.Files
        .Where(static file => file.GoesWithType)
        .ToLookup(static file => file.TypeName, StringComparer.Ordinal);

    /// <summary>The files, in the order in which the runtime has them.</summary>
    /// <param name="needs">The files that the client's own files name.</param>
    /// <param name="target">The project. It gets everything that stands in for what its framework lacks.</param>
    public static IEnumerable<RuntimeFile> Of(IEnumerable<string> needs, TargetProject target)
    {
        HashSet<RuntimeFile> selected = [];
        Stack<RuntimeFile> open = new(needs.Select(static name => s_byName[name]).Concat(RuntimeSource.Files.Where(static file => file.IsPolyfill)));
        while (open.Count > 0)
        {
            RuntimeFile file = open.Pop();
            if (!file.AppliesTo(target) || !selected.Add(file))
            {
                continue;
            }

            foreach (RuntimeNeed need in RuntimeGraph.NeedsOf(file.FileName).Where(need => need.AppliesTo(target)))
            {
                open.Push(s_byName[need.File]);
            }

            foreach (RuntimeFile hook in s_hooks[file.FileName])
            {
                open.Push(hook);
            }
        }

        return RuntimeSource.Files.Where(selected.Contains);
    }
}
