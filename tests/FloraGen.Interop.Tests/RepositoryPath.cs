namespace InteropTests;

/// <summary>Files of the repository that the tests read.</summary>
internal static class RepositoryPath
{
    private static readonly string s_root = Find();

    public static string Of(params string[] parts) => Path.Combine([s_root, .. parts]);

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("Directory.Build.targets").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
