using System.Reflection;

namespace FloraGen.Hosts.Tests.Running;

/// <summary>A project of a user, in a folder of its own, for compilers that are called without MSBuild.</summary>
internal sealed class HostProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private HostProject()
    {
    }

    /// <summary>The document of the Quickstart, code that misses a failure in each way that there is a rule for, and large documents.</summary>
    public static HostProject Create(params IEnumerable<string> large)
    {
        HostProject project = With(large);
        project._folder.Write(RepositorySources.Read("spec", "flora.openapi.yaml"), "flora.openapi.yaml");
        project._folder.Write(Resource("Careless.cs"), "Careless.cs");
        return project;
    }

    /// <summary>Large documents and nothing else.</summary>
    public static HostProject OfDocuments(IEnumerable<string> large)
    {
        HostProject project = With(large);

        // A compilation without code says that it has the newest version of C#, whatever the project says.
        project._folder.Write("// Nothing.\n", "Empty.cs");
        return project;
    }

    /// <summary>A document and code that uses it.</summary>
    public static HostProject Of(params IEnumerable<string> files)
    {
        HostProject project = With([]);
        foreach (string file in files)
        {
            project._folder.Write(Resource(file), file);
        }

        return project;
    }

    /// <summary>Line and id of each warning of the compiler, as the comments in the code say.</summary>
    public static IReadOnlyList<string> Marked(string file) => [.. Resource(file).Split('\n').Index()
        .Where(static line => line.Item.Contains("// CS", StringComparison.Ordinal))
        .Select(line => $"{file}({line.Index + 1}) {line.Item[(line.Item.LastIndexOf("// ", StringComparison.Ordinal) + 3)..].Trim()}")
        .Order(StringComparer.Ordinal)];

    /// <summary>Line and id of each warning, as the comments in the code say: those that are reported, then those that are suppressed.</summary>
    public static ILookup<bool, string> Expected { get; } =
        (from line in Resource("Careless.cs").Split('\n').Index()
         let mark = line.Item.LastIndexOf("// ", StringComparison.Ordinal)
         where mark >= 0 && !line.Item.Contains("///", StringComparison.Ordinal)
         let id = line.Item[(mark + 3)..].Trim()
         select (IsReported: id.StartsWith("FLORA", StringComparison.Ordinal), Text: $"Careless.cs({line.Index + 1}) {id}"))
        .ToLookup(static item => item.IsReported, static item => item.Text);

    public string Path => _folder.Path;

    public string Of(params string[] parts) => _folder.Of(parts);

    public IEnumerable<string> Documents => Directory.GetFiles(_folder.Path, "*.openapi.*").Order(StringComparer.Ordinal);

    /// <summary>What a compiler has generated.</summary>
    public IEnumerable<string> GeneratedFiles => Directory.GetFiles(Of("generated"), "*.cs", SearchOption.AllDirectories);

    public void Dispose() => _folder.Dispose();

    private static HostProject With(IEnumerable<string> large)
    {
        HostProject project = new();
        project._folder.Write(Resource("rules.globalconfig"), "rules.globalconfig");
        foreach (string name in large)
        {
            File.Copy(LargeDocuments.PathOf(name), project.Of($"{name}.openapi.json"));
        }

        return project;
    }

    private static string Resource(string name)
    {
        using StreamReader reader = new(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
