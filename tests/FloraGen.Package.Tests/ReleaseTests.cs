namespace FloraGen.Package.Tests;

/// <summary>A package of a release says where it comes from; any other one is the same from a clone and from an archive.</summary>
public sealed class ReleaseTests
{
    [GitFact]
    public async Task OnlyAReleaseNamesItsCommit()
    {
        using TemporaryFolder clone = new();
        RepositorySources.CopyTo(clone.Path);
        string commit = await CommitAsync(clone.Path);

        // An assembly says it as the package does.
        foreach (string project in Exhaustive.FewOf(["FloraGen.Package", "FloraGen.Generator"], share: 2))
        {
            Assert.Equal(commit, await NamedCommitAsync(clone.Path, project, "-p:ContinuousIntegrationBuild=true"));
            Assert.Equal("", await NamedCommitAsync(clone.Path, project));
        }
    }

    private static async Task<string> CommitAsync(string folder)
    {
        await GitAsync(folder, "init", "-q");
        await GitAsync(folder, "remote", "add", "origin", "https://example.com/floragen.git");
        await GitAsync(folder, "add", "global.json");
        await GitAsync(folder, "-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false", "commit", "-q", "-m", "Test");
        return await GitAsync(folder, "rev-parse", "HEAD");
    }

    /// <summary>The commit that the build of a project puts into its assembly and the package into its description.</summary>
    private static async Task<string> NamedCommitAsync(string folder, string project, params string[] more)
    {
        ProcessOutput output = await DotNet.RunAsync(
            folder, ["msbuild", $"src/{project}", "-t:InitializeSourceControlInformation", "-getProperty:SourceRevisionId", "-nodeReuse:false", .. more]);
        return output.ShouldSucceed().Text.Trim();
    }

    private static async Task<string> GitAsync(string folder, params string[] arguments)
        => (await ProgramRun.RunAsync(GitFactAttribute.Program, folder, arguments)).ShouldSucceed().Text.Trim();
}
