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

    public static readonly IReadOnlyList<string> All = [.. s_own, .. Libraries];

    public static bool IsLibrary(string name) => Libraries.Contains(name, StringComparer.Ordinal);

    public static string IsolatedName(string name) => IsLibrary(name) ? Prefix + name : name;

    public static string OriginalName(string name)
        => name.StartsWith(Prefix, StringComparison.Ordinal) && IsLibrary(name[Prefix.Length..]) ? name[Prefix.Length..] : name;
}
