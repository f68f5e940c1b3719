namespace FloraGen.Hosts.Tests.Running;

/// <summary>
/// Real documents of other people, for which 72,000 to 162,000 lines of C# are generated. They are not part of the repository:
/// where they are missing, hosts are tried with the Quickstart's document alone.
/// </summary>
internal static class LargeDocuments
{
    private static readonly string s_folder = Path.Combine(RepositorySources.Root, "..", "shared", "corpus", "large");

    public static IReadOnlyList<string> All { get; } = Here("box", "discord", "openai");

    /// <summary>
    /// A document for a compiler. Generating is what differs between hosts, and all of them generate all documents; compiling
    /// the code takes most of the time, so each has one of them, unless FLORAGEN_ALL_DOCUMENTS=1 asks for all in each.
    /// </summary>
    public static IReadOnlyList<string> ToCompile(string name)
        => Environment.GetEnvironmentVariable("FLORAGEN_ALL_DOCUMENTS") is "1" ? All : Here(name);

    public static string PathOf(string name) => Path.Combine(s_folder, name + ".json");

    private static string[] Here(params string[] names) => [.. names.Where(static name => File.Exists(PathOf(name)))];
}
