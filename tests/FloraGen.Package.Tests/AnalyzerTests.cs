using System.Text.RegularExpressions;
using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

/// <summary>The analyzers of the package, in the hands of a user.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class AnalyzerTests(PackageFixture fixture)
{
    [Fact]
    public async Task BuildShowsEachWarningAtItsLocationAndTheFormatterFixesThemAll()
    {
        using ConsumerBuild build = await ConsumerBuild.RunAsync(await fixture.Package, "en-US", [CarelessConsumer.Project]);

        Assert.Equal(CarelessConsumer.Expected.Order(), Warnings(build.Output.ShouldSucceed()));

        (await build.FormatAsync(CarelessConsumer.Project)).ShouldSucceed();
        ProcessOutput again = await build.BuildAgainAsync();

        again.ShouldSucceed().ShouldSay("0 Warning(s)");
    }

    private static IEnumerable<string> Warnings(ProcessOutput output)
        => Warning().Matches(output.Text).Select(static match => $"{match.Groups["file"].Value}({match.Groups["line"].Value} {match.Groups["id"].Value}").Distinct().Order();

    [GeneratedRegex(@"(?<file>\w+\.cs)\((?<line>\d+),\d+\): warning (?<id>\w+):")]
    private static partial Regex Warning();
}
