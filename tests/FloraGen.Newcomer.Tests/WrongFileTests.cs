using System.Text.RegularExpressions;

namespace FloraGen.Newcomer.Tests;

/// <summary>What a build says of a file that is no document: one thing, at its place.</summary>
public sealed partial class WrongFileTests
{
    [Fact]
    public async Task BuildSaysOneThingOfEachWrongFileAndReadsWhatCanBeRead()
    {
        using ConsumerBuild build = await ConsumerBuild.RunAsync(
            await FloraGenPackage.Shared, "en-US", [.. WrongFiles.Refused.Select(static item => item.Project), .. WrongFiles.Read]);

        string[] said = [.. Line().Matches(build.Output.Text).Select(static match => match.Value).Distinct()];
        foreach ((Consumer project, string diagnostic) in WrongFiles.Refused)
        {
            string own = Assert.Single(said, line => line.StartsWith(project.Name + "/", StringComparison.Ordinal));
            Assert.Matches($@"^{project.Name}/shop\.openapi\.\w+ ?{Regex.Escape(diagnostic)}", own);
        }

        Assert.Equal(WrongFiles.Refused.Count, said.Length);
        Assert.All(WrongFiles.Read, project => build.ShouldHaveBuilt(project, "net10.0"));
    }

    /// <summary>A complaint, from the project's folder on.</summary>
    [GeneratedRegex(@"\w+/[\w.]+(?:\(\d+,\d+\))?\s*: (?:error|warning) [^\[\n]+")]
    private static partial Regex Line();
}
