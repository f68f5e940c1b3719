using Mono.Cecil;

namespace FloraGen.Packing;

/// <summary>What each supported host ships: the table in Hosts.txt.</summary>
internal sealed class HostTable
{
    private const string EditorLayer = "editor";

    private readonly Dictionary<string, HostAssembly> _assemblies;

    private HostTable(IReadOnlyList<string> hosts, IEnumerable<HostAssembly> assemblies)
    {
        Hosts = hosts;
        _assemblies = assemblies.ToDictionary(static assembly => assembly.Name, StringComparer.Ordinal);
    }

    public static HostTable Shared { get; } = Read();

    /// <summary>The hosts, by compiler and runtime, such as <c>4.8/net8.0</c>.</summary>
    public IReadOnlyList<string> Hosts { get; }

    public IEnumerable<HostAssembly> Assemblies => _assemblies.Values;

    /// <summary>Why an assembly of the package must not reference another one, or null where it may.</summary>
    /// <param name="reference">The reference to an assembly that the package does not ship itself.</param>
    /// <param name="inEditor">Whether only editors load the assembly that references it.</param>
    public string? Refusal(AssemblyNameReference reference, bool inEditor)
    {
        if (!_assemblies.TryGetValue(reference.Name, out HostAssembly? assembly))
        {
            return $"no host is known to ship {reference.Name}";
        }

        if (assembly.IsOfEditors && !inEditor)
        {
            return $"only editors have {reference.Name}, and compilers load this assembly too";
        }

        string[] tooOld = [.. Hosts.Where((_, index) => assembly.Versions[index] is not { } version || version < reference.Version)];
        return tooOld.Length == 0 ? null : $"{reference.Name} {reference.Version} is newer than what {string.Join(", ", tooOld)} has";
    }

    private static HostTable Read()
    {
        using Stream stream = typeof(HostTable).Assembly.GetManifestResourceStream("Hosts.txt")!;
        using StreamReader reader = new(stream);
        string[][] rows = [.. reader.ReadToEnd().Split('\n')
            .Where(static line => line.Trim().Length > 0 && !line.StartsWith('#'))
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        return new HostTable(rows[0][2..], rows.Skip(1).Select(static row => new HostAssembly(row[1], row[0] == EditorLayer, [.. row[2..].Select(Version)])));
    }

    private static Version? Version(string text) => text == "-" ? null : new Version(text);
}
