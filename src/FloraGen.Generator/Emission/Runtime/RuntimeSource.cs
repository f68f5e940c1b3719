using System.Reflection;

namespace FloraGen.Emission.Runtime;

/// <summary>The runtime's source, embedded in this assembly when it was built.</summary>
internal static class RuntimeSource
{
    private const string Prefix = "Runtime/";
    private const string AnnotationsPrefix = Prefix + "Annotations/";
    private const string PolyfillsPrefix = Prefix + "Polyfills/";
    private const string SystemPrefix = PolyfillsPrefix + "System/";

    /// <summary>Emitted once for each OpenAPI document.</summary>
    public static IReadOnlyList<RuntimeFile> Files { get; } =
        [.. Read(static name => !name.StartsWith(AnnotationsPrefix, StringComparison.Ordinal) && !name.StartsWith(SystemPrefix, StringComparison.Ordinal))];

    /// <summary>Emitted once for each compilation: the attributes that generated code and the analyzers share.</summary>
    public static IReadOnlyList<RuntimeFile> Annotations { get; } =
        [.. Read(static name => name.StartsWith(AnnotationsPrefix, StringComparison.Ordinal))];

    /// <summary>Emitted once for each compilation that has no such type: those that the compiler looks for in System.</summary>
    public static IReadOnlyList<RuntimeFile> SystemTypes { get; } =
        [.. Read(static name => name.StartsWith(SystemPrefix, StringComparison.Ordinal))];

    /// <summary>The types that a client's namespace has already; files are named after their types. Plumbing stands one namespace deeper.</summary>
    public static IReadOnlyList<string> TypeNames { get; } = [.. Files.Where(static file => !file.IsPolyfill && !file.IsPlumbing).Select(static file => file.TypeName).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<RuntimeFile> Read(Func<string, bool> picks)
    {
        Assembly assembly = typeof(RuntimeSource).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().OrderBy(static name => name, StringComparer.Ordinal))
        {
            string path = name.Replace('\\', '/');
            if (!path.StartsWith(Prefix, StringComparison.Ordinal) || !picks(path))
            {
                continue;
            }

            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return new RuntimeFile(FolderOf(path), FileNameOf(path), reader.ReadToEnd().Replace("\r\n", "\n"));
        }
    }

    /// <summary><c>ApiResponse{T}.cs</c> and <c>ApiResponse.cs</c> are two files of one name.</summary>
    private static string FileNameOf(string path)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        return file.Substring(0, file.Length - ".cs".Length);
    }

    private static string FolderOf(string path)
    {
        string inside = path.Substring(Prefix.Length);
        return inside.Contains('/') ? inside.Substring(0, inside.LastIndexOf('/')) : "";
    }
}
