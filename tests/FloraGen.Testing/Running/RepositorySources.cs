namespace FloraGen.Testing.Running;

/// <summary>The sources that the package is made of.</summary>
public static class RepositorySources
{
    private static readonly string[] s_folders = ["src", "docs"];

    public static string Root => RepositoryPath.Root;

    public static string Read(params string[] parts) => File.ReadAllText(Path.Combine([Root, .. parts]));

    /// <summary>A name for their state.</summary>
    public static string Stamp() => SourceStamp.Of(Root, Files());

    /// <summary>
    /// Copies them, without anything built, so that packing neither disturbs a build of the repository that runs at the same
    /// time nor profits from one.
    /// </summary>
    public static void CopyTo(string destination)
    {
        foreach (string file in Files())
        {
            string copy = Path.Combine(destination, Path.GetRelativePath(Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Root)
        .Where(static file => !Path.GetFileName(file).StartsWith(".git", StringComparison.Ordinal))
        .Concat(s_folders.SelectMany(static folder => FilesIn(new DirectoryInfo(Path.Combine(Root, folder)))));

    private static IEnumerable<string> FilesIn(DirectoryInfo folder) => folder.EnumerateFiles()
        .Select(static file => file.FullName)
        .Concat(folder.EnumerateDirectories().Where(static child => child.Name is not ("bin" or "obj")).SelectMany(FilesIn));
}
