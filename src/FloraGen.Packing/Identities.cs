namespace FloraGen.Packing;

/// <summary>
/// Which assemblies go into the package and under which names. The SDK keeps one analyzer file of each name, whichever
/// package it came from, so a library under its own name can be replaced by another package's version of it.
/// </summary>
internal static class Identities
{
    private const string Prefix = "FloraGen.";

    /// <summary>Assemblies of this repository: they keep their names.</summary>
    private static readonly string[] s_own = ["FloraGen.Generator", "FloraGen.Analyzers", "FloraGen.CodeFixes"];

    /// <summary>Libraries, shipped under a name of our own.</summary>
    public static readonly IReadOnlyList<string> Libraries =
    [
        "NJsonSchema",
        "NJsonSchema.Annotations",
        "NSwag.Core",
        "Namotion.Reflection",
        "Newtonsoft.Json",
        "YamlDotNet",
    ];

    /// <summary>
    /// Assemblies that a library references and that not every host has in the version that it asks for: .NET Framework's
    /// compiler has no System.Text.Json at all. What is shipped for each is a stand-in without code.
    /// </summary>
    public static readonly IReadOnlyList<string> StandIns = ["System.Text.Json"];

    /// <summary>What is read from the build's output.</summary>
    public static readonly IReadOnlyList<string> All = [.. s_own, .. Libraries];

    /// <summary>Whether only editors load it: fixes need workspaces, which a compiler does not have.</summary>
    public static bool IsForEditors(string name) => name is "FloraGen.CodeFixes";

    /// <summary>What is in the package, by the names that it has there.</summary>
    public static IEnumerable<string> Shipped => All.Concat(StandIns).Select(IsolatedName);

    /// <summary>Whether the package has it under a name of our own.</summary>
    public static bool IsLibrary(string name)
        => Libraries.Contains(name, StringComparer.Ordinal) || StandIns.Contains(name, StringComparer.Ordinal);

    public static string IsolatedName(string name) => IsLibrary(name) ? Prefix + name : name;

    public static string OriginalName(string name)
        => name.StartsWith(Prefix, StringComparison.Ordinal) && IsLibrary(name[Prefix.Length..]) ? name[Prefix.Length..] : name;
}
