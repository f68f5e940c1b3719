using FloraGen.Package.Tests.Consumers;
using Mono.Cecil;

namespace FloraGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackageFixture fixture)
{
    [Theory]
    [InlineData("Net8", "net8.0")]
    [InlineData("Net10", "net10.0")]
    public async Task ConsoleRetrievesAnAsset(string name, string framework)
    {
        ConsumerBuild build = await fixture.Consumers;

        string text = await build.RunAsync(GoodConsumers.All.Single(consumer => consumer.Name == name), framework);

        Assert.Equal("asset_1 Bearer secret Ready https://files.example/tulip.png\n", text);
    }

    [Fact]
    public async Task NoConsumerGetsAWarning()
    {
        ConsumerBuild build = await fixture.Consumers;

        build.Output.ShouldSucceed().ShouldSay("0 Warning(s)");
    }

    [Fact]
    public async Task OutputHasNothingOfFloraGen()
    {
        ConsumerBuild build = await fixture.Consumers;

        foreach ((Consumer consumer, string framework) in new[] { (GoodConsumers.Net8, "net8.0"), (GoodConsumers.Library, "net8.0"), (GoodConsumers.LibraryUser, "net10.0") })
        {
            build.ShouldHaveBuilt(consumer, framework);
            string folder = build.OutputFolder(consumer, framework);
            string[] assemblies = [.. Directory.EnumerateFiles(folder, "*.dll").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
            Assert.Equal(consumer == GoodConsumers.LibraryUser ? ["Library.dll", "LibraryUser.dll"] : [consumer.Name + ".dll"], assemblies);
            Assert.DoesNotContain("FloraGen", File.ReadAllText(Path.Combine(folder, consumer.Name + ".deps.json")), StringComparison.OrdinalIgnoreCase);

            using AssemblyDefinition assembly = FloraGenPackage.Load(File.ReadAllBytes(Path.Combine(folder, consumer.Name + ".dll")));
            Assert.DoesNotContain(assembly.MainModule.AssemblyReferences, static reference => reference.Name.StartsWith("FloraGen", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task TwoDocumentsLiveInOneProject()
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal(
            "TwoSpecifications.Flora.AssetsClient TwoSpecifications.Garden.PlantsClient\n",
            await build.RunAsync(GoodConsumers.TwoSpecifications, "net10.0"));
    }

    [Fact]
    public async Task OneDocumentLivesInTwoProjectsThatReferenceEachOther()
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal("ready failed\n", await build.RunAsync(GoodConsumers.LibraryUser, "net10.0"));
    }

    [Fact]
    public async Task MetadataOfTheItemReachesTheGenerator()
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal("eaten wilted\nFalse\n", await build.RunAsync(GoodConsumers.Metadata, "net10.0"));
    }

    [Fact]
    public async Task ContainerOfTheLowestVersionsMakesAClient()
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal("asset_1 Bearer secret Ready\n", await build.RunAsync(PackageConsumers.Lowest, "net8.0"));
    }

    [Fact]
    public async Task VersionsThatAreTooLowAreLeftAlone()
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal("TooLow.Flora.AssetsClient\n", await build.RunAsync(PackageConsumers.TooLow, "net8.0"));
    }

    [Fact]
    public async Task EachGeneratorGetsItsOwnLibrary()
    {
        ConsumerBuild build = await fixture.Consumers;

        string[] lines = (await build.RunAsync(GoodConsumers.WithSecondGenerator, "net10.0")).Split('\n');

        Assert.StartsWith("Newtonsoft.Json, Version=12.0.0.0,", lines[0], StringComparison.Ordinal);
        Assert.Equal("pending_upload", lines[2]);
    }
}
