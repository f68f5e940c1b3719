using System.Reflection;

namespace FloraGen.Emission.Runtime;

/// <summary>
/// Which files of the runtime each of them needs to compile, as the compiler found it: a test writes the graph that is embedded here,
/// and fails where it is not that of the runtime.
/// </summary>
internal static class RuntimeGraph
{
    private const string Resource = "Runtime.graph";
    private const string If = " if ";

    private static readonly Dictionary<string, List<RuntimeNeed>> s_needs = Read();

    /// <summary>What a file needs, by its name.</summary>
    public static IReadOnlyList<RuntimeNeed> NeedsOf(string file) => s_needs[file];

    /// <summary>A file stands at the start of a line, and what it needs below it.</summary>
    private static Dictionary<string, List<RuntimeNeed>> Read()
    {
        Assembly assembly = typeof(RuntimeGraph).Assembly;
        using StreamReader reader = new(assembly.GetManifestResourceStream(Resource)!);
        Dictionary<string, List<RuntimeNeed>> needs = new(StringComparer.Ordinal);
        List<RuntimeNeed> current = [];
        while (reader.ReadLine() is { } line)
        {
            if (line[0] != ' ')
            {
                needs[line] = current = [];
                continue;
            }

            int condition = line.IndexOf(If, StringComparison.Ordinal);
            current.Add(condition < 0
                ? new RuntimeNeed(line.Trim(), null)
                : new RuntimeNeed(line.Substring(0, condition).Trim(), line.Substring(condition + If.Length)));
        }

        return needs;
    }
}
