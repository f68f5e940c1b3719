namespace FloraGen.Analyzers.Tests;

/// <summary>Files of the repository that tests read.</summary>
internal static class RepositoryPath
{
    private static readonly string s_root = Find();

    public static string Of(params string[] parts) => Path.Combine([s_root, .. parts]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directory.Build.targets")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run within the repository.");
    }
}
