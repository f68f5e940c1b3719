using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

/// <summary>The frameworks and settings that a project with the package may have.</summary>
[Collection(PackageCollection.Name)]
public sealed class TargetTests(PackageFixture fixture)
{
    private const string Retrieved = "asset_1 Bearer secret Ready https://files.example/tulip.png\n";

    public static TheoryData<string> OddNames { get; } = [.. RootNamespaceConsumers.Tried.Select(static consumer => consumer.Name)];

    [Theory]
    [InlineData("Plain", "net10.0")]
    [InlineData("Central", "net10.0")]
    public Task ProgramRetrievesAnAsset(string name, string framework) => RetrievesAsync(name, framework);

    [ExhaustiveTheory(less: nameof(ProgramRetrievesAnAsset))]
    [InlineData("Net9", "net9.0")]
    [InlineData("StandardOnNet", "net10.0")]
    public Task ProgramOfAnotherFrameworkRetrievesAnAsset(string name, string framework) => RetrievesAsync(name, framework);

    [MonoFact]
    public async Task LibraryForNetStandardServesNetFramework()
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal(Retrieved, await build.RunOnMonoAsync(TargetConsumers.StandardOnFramework, "net472"));
    }

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task NameOfTheProjectNeedsToBeNoNamespace(string name)
    {
        ConsumerBuild build = await fixture.Consumers;
        (Consumer consumer, string space) = RootNamespaceConsumers.Namespaces.Single(item => item.Key.Name == name);

        Assert.Equal(space + "\n", await build.RunAsync(consumer, "net10.0"));
    }

    [ExhaustiveFact(less: nameof(NameOfTheProjectNeedsToBeNoNamespace))]
    public void EveryOddNameIsTried() => Assert.Equal(RootNamespaceConsumers.Namespaces.Count, RootNamespaceConsumers.Tried.Count);

    [ExhaustiveFact(less: nameof(AdviceTests.AnalyzersOfOthersSayNothingAboutGeneratedCode))]
    public async Task EveryRuleOfTheSdkIsSilentAboutGeneratedCode()
    {
        ConsumerBuild build = await fixture.Consumers;

        build.ShouldHaveBuilt(SettingConsumers.Strict, "net10.0");
    }

    [ExhaustiveFact(less: nameof(CultureTests.AnotherCultureGivesTheSameFiles))]
    public async Task SameSourcesGiveTheSameAssemblyInAnotherFolder()
    {
        ConsumerBuild here = await fixture.Consumers, there = await fixture.Turkish;

        byte[] one = Assembly(here), other = Assembly(there);

        Assert.NotEqual(here.PathOf(SettingConsumers.Deterministic), there.PathOf(SettingConsumers.Deterministic));
        Assert.True(one.AsSpan().SequenceEqual(other), "The assemblies differ.");

        static byte[] Assembly(ConsumerBuild build)
        {
            build.ShouldHaveBuilt(SettingConsumers.Deterministic, "net10.0");
            return File.ReadAllBytes(Path.Combine(build.OutputFolder(SettingConsumers.Deterministic, "net10.0"), "Deterministic.dll"));
        }
    }

    private async Task RetrievesAsync(string name, string framework)
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal(Retrieved, await build.RunAsync(GoodConsumers.All.Single(consumer => consumer.Name == name), framework));
    }
}
