namespace FloraGen.Spec.Tests.Seed;

internal static class SeedPresence
{
    /// <summary>Null when the seed is there.</summary>
    public static string? SkipReason => File.Exists(RepositoryFiles.Seed)
        ? null
        : "The seed document is missing: ../shared/seed/flora-assets-docs.txt, beside the repository. Nothing was compared with it.";
}
