using System.Text.RegularExpressions;
using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

/// <summary>What a build says to users who are about to go wrong, and what it does not say.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class AdviceTests(PackageFixture fixture)
{
    [Fact]
    public async Task ClientThatAReferenceHasTooIsNamedOnce()
    {
        string warning = Assert.Single(await WarningsAsync("FLORA0020"));

        Assert.Contains(Path.Join("OtherTwin", "garden.openapi.json") + "(1,1): warning FLORA0020: 'Shared.Garden' is also generated in the reference 'Twin'", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectInAnotherLanguageGetsOneMessage()
    {
        string[] warnings = await WarningsAsync("FLORA0021");

        Assert.Equal(["FSharp.fsproj", "VisualBasic.vbproj"], warnings.Select(static line => Path.GetFileName(line.Split(" : ")[0])).Order());
        string message = RepositorySources.Read("src", "FloraGen.Generator", "Diagnostics", "SpecificationDiagnostics.cs");
        Assert.All(warnings, line => Assert.Contains(Text().Match(line).Groups[1].Value, message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AnalyzersOfOthersSayNothingAboutGeneratedCode()
    {
        string[] warnings = [.. (await WarningsAsync("")).Where(static line => line.Contains("Analyzed.csproj", StringComparison.Ordinal))];

        Assert.All(warnings, static line => Assert.Contains("Faulty.cs(", line, StringComparison.Ordinal));
        foreach (string rule in new[] { "CA1", "IDE", "MA0", "SA1", "S3" })
        {
            Assert.Contains(warnings, line => line.Contains($"warning {rule}", StringComparison.Ordinal));
        }
    }

    /// <summary>Each warning once, although the build repeats it at its end.</summary>
    private async Task<string[]> WarningsAsync(string id)
    {
        ConsumerBuild build = await fixture.Advised;
        return [.. build.Output.ShouldSucceed().Text.Split('\n')
            .Where(line => line.Contains("warning " + id, StringComparison.Ordinal))
            .Select(static line => line.Trim())
            .Distinct()];
    }

    [GeneratedRegex(@"warning FLORA0021: (.*) \[")]
    private static partial Regex Text();
}
