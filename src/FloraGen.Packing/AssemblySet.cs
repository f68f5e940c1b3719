using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>
/// The assemblies of the package, in memory together, so that each finds the others under their old names and their new
/// ones and the order of renaming does not matter. Framework types come from the runtime that this tool runs on.
/// </summary>
internal sealed class AssemblySet : IAssemblyResolver
{
    private static readonly string s_frameworkFolder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private readonly Dictionary<string, AssemblyDefinition?> _byOriginalName = new(StringComparer.Ordinal);

    /// <param name="folders">Where the assemblies lie; the first folder that has one counts.</param>
    public AssemblySet(IReadOnlyList<string> folders)
    {
        foreach (string name in Identities.All)
        {
            _byOriginalName.Add(name, ReadFile(folders.Select(folder => Path.Combine(folder, name + ".dll")).First(File.Exists)));
        }

        Assemblies = [.. Identities.All.Select(name => _byOriginalName[name]!)];
    }

    public IReadOnlyList<AssemblyDefinition> Assemblies { get; }

    /// <summary>Null, for an assembly that is not there, leaves the attributes that need it as they are.</summary>
    public AssemblyDefinition? Resolve(AssemblyNameReference name)
    {
        string original = Identities.OriginalName(name.Name);
        if (!_byOriginalName.TryGetValue(original, out AssemblyDefinition? assembly))
        {
            string path = Path.Combine(s_frameworkFolder, original + ".dll");
            assembly = File.Exists(path) ? ReadFile(path) : null;
            _byOriginalName.Add(original, assembly);
        }

        return assembly;
    }

    public AssemblyDefinition? Resolve(AssemblyNameReference name, ReaderParameters parameters) => Resolve(name);

    public void Dispose()
    {
        foreach (AssemblyDefinition? assembly in _byOriginalName.Values)
        {
            assembly?.Dispose();
        }
    }

    private AssemblyDefinition ReadFile(string path)
        => AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = this, InMemory = true });
}
