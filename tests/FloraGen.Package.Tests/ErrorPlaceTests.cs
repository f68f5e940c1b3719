using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ErrorPlaceTests(PackageFixture fixture)
{
    [Fact]
    public async Task UnreadableYamlIsAnErrorAtItsLine()
    {
        ConsumerBuild build = await fixture.Broken;

        Assert.NotEqual(0, build.Output.ExitCode);
        build.Output.ShouldSay(Path.Join("UnreadableYaml", "garden.openapi.yaml") + "(4,12): error FLORA0001:");
    }

    [Fact]
    public async Task RenamedFieldIsAnErrorWhereItIsUsed()
    {
        ConsumerBuild build = await fixture.Broken;

        Assert.NotEqual(0, build.Output.ExitCode);
        build.Output.ShouldSay(Path.Join("RenamedField", "Report.cs") + "(8,18): error CS1061:");
    }
}
