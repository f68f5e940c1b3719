namespace EcosystemTests.Support;

internal static class RepositoryPath
{
    public static string Of(params string[] parts)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FloraGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder is null
            ? throw new InvalidOperationException("The tests do not run within the repository.")
            : Path.Combine([folder.FullName, .. parts]);
    }
}
