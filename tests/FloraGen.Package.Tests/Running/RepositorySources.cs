namespace FloraGen.Package.Tests.Running;

/// <summary>The sources that the package is made of.</summary>
internal static class RepositorySources
{
    private static readonly string s_root = FindRoot();

    public static string Read(params string[] parts) => File.ReadAllText(Path.Combine([s_root, .. parts]));

    /// <summary>
    /// Copies them, without anything built, so that packing neither disturbs a build of the repository that runs at the same
    /// time nor profits from one.
    /// </summary>
    public static void CopyTo(string destination)
    {
        foreach (string file in Directory.EnumerateFiles(s_root).Where(static file => !Path.GetFileName(file).StartsWith(".git", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(destination, Path.GetFileName(file)));
        }

        CopyFolder(new DirectoryInfo(Path.Combine(s_root, "src")), Path.Combine(destination, "src"));
        CopyFolder(new DirectoryInfo(Path.Combine(s_root, "docs")), Path.Combine(destination, "docs"));
    }

    private static void CopyFolder(DirectoryInfo folder, string destination)
    {
        Directory.CreateDirectory(destination);
        foreach (FileInfo file in folder.EnumerateFiles())
        {
            file.CopyTo(Path.Combine(destination, file.Name));
        }

        foreach (DirectoryInfo child in folder.EnumerateDirectories().Where(static child => child.Name is not ("bin" or "obj")))
        {
            CopyFolder(child, Path.Combine(destination, child.Name));
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Build.targets")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
