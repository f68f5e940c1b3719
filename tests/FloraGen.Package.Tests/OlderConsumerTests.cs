using FloraGen.Package.Tests.Consumers;
using Mono.Cecil;

namespace FloraGen.Package.Tests;

/// <summary>The package in projects for .NET Standard and .NET Framework.</summary>
[Collection(PackageCollection.Name)]
public sealed class OlderConsumerTests(PackageFixture fixture)
{
    [Fact]
    public async Task LibraryForNetStandardShowsNoTypeThatItBroughtAlong()
    {
        using AssemblyDefinition library = await StandardAsync(OlderConsumers.Standard);

        TypeDefinition type = library.MainModule.GetType("System.Runtime.CompilerServices.IsExternalInit");
        Assert.Contains(type.CustomAttributes.SelectMany(static attribute => attribute.ConstructorArguments), static argument => argument.Value is "FloraGen");
        Assert.DoesNotContain(library.MainModule.Types, static type => type.IsPublic && type.Namespace.StartsWith("System", StringComparison.Ordinal));
        Assert.DoesNotContain(library.MainModule.AssemblyReferences, static reference => reference.Name.StartsWith("FloraGen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TypesInSystemAreLeftToPolySharp()
    {
        using AssemblyDefinition library = await StandardAsync(OlderConsumers.WithPolySharp);

        TypeDefinition type = library.MainModule.GetType("System.Runtime.CompilerServices.IsExternalInit");
        Assert.DoesNotContain(type.CustomAttributes.SelectMany(static attribute => attribute.ConstructorArguments), static argument => argument.Value is "FloraGen");
    }

    [Fact]
    public async Task ProgramForNetFrameworkIsBuilt()
    {
        ConsumerBuild build = await fixture.Consumers;

        build.ShouldHaveBuilt(OlderConsumers.Framework, "net472", ".exe");
    }

    [MonoFact]
    public async Task ProgramForNetFrameworkMakesItsCalls()
    {
        ConsumerBuild build = await fixture.Consumers;

        Assert.Equal(FrameworkProgram.Expected, await build.RunOnMonoAsync(OlderConsumers.Framework, "net472"));
    }

    private async Task<AssemblyDefinition> StandardAsync(Consumer consumer)
    {
        ConsumerBuild build = await fixture.Consumers;
        build.ShouldHaveBuilt(consumer, "netstandard2.0");
        return FloraGenPackage.Load(File.ReadAllBytes(Path.Combine(build.OutputFolder(consumer, "netstandard2.0"), consumer.Name + ".dll")));
    }
}
