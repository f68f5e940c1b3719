using System.Text.RegularExpressions;

namespace FloraGen.Newcomer.Tests;

/// <summary>What a build says of a file that is no document: one thing, at its place.</summary>
public sealed partial class WrongFileTests
{
    [Fact]
    public async Task BuildSaysOneThingOfEachWrongFileAndReadsWhatCanBeRead()
    {
        using ConsumerBuild build = await ConsumerBuild.RunAsync(
            await FloraGenPackage.Shared, "en-US", [WrongFiles.RefusedProject, WrongFiles.MissingProject, WrongFiles.ReadableProject]);

        string[] said = [.. Line().Matches(build.Output.Text).Select(static match => match.Value).Distinct()];
        foreach ((string file, (_, string diagnostic)) in WrongFiles.Refused)
        {
            Assert.StartsWith($"Refused/{file}{diagnostic}", Assert.Single(said, line => line.StartsWith($"Refused/{file}", StringComparison.Ordinal)), StringComparison.Ordinal);
        }

        Assert.StartsWith(
            "Missing/missing.openapi.json : error FLORA0001: The OpenAPI document does not exist", Assert.Single(said, static line => line.StartsWith("Missing/", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal(WrongFiles.Refused.Count + 1, said.Length);
        build.ShouldHaveBuilt(WrongFiles.ReadableProject, "net10.0");
    }

    /// <summary>A complaint, from the project's folder on.</summary>
    [GeneratedRegex(@"\w+/[\w.]+(?:\(\d+,\d+\))?\s*: (?:error|warning) [^\[\n]+")]
    private static partial Regex Line();
}
