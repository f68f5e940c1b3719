namespace FloraGen.Spec.Tests;

/// <summary>Where the files lie that these tests compare.</summary>
internal static class RepositoryFiles
{
    public static string Specification => Path.Combine(Root, "spec", "flora.openapi.yaml");

    public static string Readme => Path.Combine(Root, "spec", "README.md");

    /// <summary>The seed is no part of the repository: it lies in a folder beside it, and not on every machine.</summary>
    public static string Seed => Path.GetFullPath(Path.Combine(Root, "..", "shared", "seed", "flora-assets-docs.txt"));

    private static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            // In a worktree .git is a file.
            if (File.Exists(Path.Combine(folder.FullName, "FloraGen.sln")) || Path.Exists(Path.Combine(folder.FullName, ".git")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds FloraGen.sln or .git.");
    }
}
