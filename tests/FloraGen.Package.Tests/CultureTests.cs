using FloraGen.Package.Tests.Consumers;

namespace FloraGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class CultureTests(PackageFixture fixture)
{
    [Fact]
    public async Task AnotherCultureGivesTheSameFiles()
    {
        ConsumerBuild american = await fixture.Consumers;
        ConsumerBuild turkish = await fixture.Turkish;

        Assert.NotEmpty(american.Generated(GoodConsumers.WithSecondGenerator));
        Assert.Equal(american.Generated(GoodConsumers.WithSecondGenerator), turkish.Generated(GoodConsumers.WithSecondGenerator));
    }

    [Fact]
    public async Task TheCompilerReallyRunsInTheOtherCulture()
    {
        ConsumerBuild turkish = await fixture.Turkish;

        string text = await turkish.RunAsync(GoodConsumers.WithSecondGenerator, "net10.0");

        Assert.Contains($"culture: {(IsInvariant ? "" : "tr-TR")}\n", text, StringComparison.Ordinal);
    }

    /// <summary>A machine without culture data runs the SDK in invariant mode, and says so in the environment.</summary>
    private static bool IsInvariant
        => Environment.GetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT") is "1" or "true";
}
