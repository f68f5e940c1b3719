namespace FloraGen.Testing;

/// <summary>Files of the repository that tests read.</summary>
public static class RepositoryPath
{
    public static string Root { get; } = Find();

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string FloraDocument { get; } = File.ReadAllText(Of("spec", "flora.openapi.yaml"));

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !folder.GetFiles("Directory.Build.targets").Any())
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run within the repository.");
    }
}
