using FloraGen.Hosts.Tests.Running;
using FloraGen.Packing;
using Mono.Cecil;

namespace FloraGen.Hosts.Tests.Table;

/// <summary>The table of what hosts ship, and what the package asks of them.</summary>
public sealed class HostTableTests
{
    [Fact]
    public async Task EveryReferenceOfThePackageIsInEveryHostInThatVersion()
    {
        FloraGenPackage package = await FloraGenPackage.Shared;
        HashSet<string> shipped = [.. package.Assemblies.Select(static assembly => Path.GetFileNameWithoutExtension(assembly.Key))];
        int looked = 0;

        foreach ((string file, byte[] content) in package.Assemblies)
        {
            using AssemblyDefinition assembly = FloraGenPackage.Load(content);
            foreach (AssemblyNameReference reference in assembly.MainModule.AssemblyReferences.Where(reference => !shipped.Contains(reference.Name)))
            {
                HostAssembly? row = HostTable.Shared.Assemblies.SingleOrDefault(row => row.Name == reference.Name);
                Assert.True(row is not null, $"{file} references {reference.FullName}, which is not in the table");
                Assert.True(!row.IsOfEditors || assembly.Name.Name == "FloraGen.CodeFixes", $"{file} references {reference.Name}, which only editors have");
                Assert.All(row.Versions.Zip(HostTable.Shared.Hosts), host => Assert.True(
                    host.First >= reference.Version, $"{file} references {reference.FullName}, and {host.Second} has {host.First?.ToString() ?? "none"}"));
                looked++;
            }
        }

        Assert.InRange(looked, 20, 60);
    }

    [HostFact]
    public void TableSaysWhatTheHostsShip()
    {
        foreach (HostAssembly row in HostTable.Shared.Assemblies)
        {
            Assert.All(HostTable.Shared.Hosts.Zip(row.Versions), host =>
                Assert.Equal((host.First, row.Name, host.Second), (host.First, row.Name, HostFiles.Version(host.First, row.Name))));
        }
    }

    [HostTheory]
    [InlineData("4.14")]
    [InlineData("5.9")]
    public void CompilerForNetFrameworkTakesItsOwnVersionsForOlderOnes(string compiler)
    {
        // What the framework itself has is never asked for in another version.
        HostAssembly[] own = [.. HostTable.Shared.Assemblies.Where(static row =>
            !row.IsOfEditors && row.Name is not ("netstandard" or "Microsoft.CSharp" or "System.Text.Json"))];

        Assert.Equal(10, own.Length);
        Assert.All(own, row => Assert.True(HostFiles.IsRedirected(compiler, row.Name), row.Name));
    }

    [Theory]
    [InlineData("System.Text.Json", "8.0.0.0", "System.Text.Json 8.0.0.0 is newer than what 4.8/net472, 4.14/net472, 5.9/net472 has")]
    [InlineData("System.Text.Json", "9.0.0.0", "System.Text.Json 9.0.0.0 is newer than what 4.8/net8.0, 4.8/net472, 4.14/net472, 5.9/net472 has")]
    [InlineData("System.Memory", "4.0.2.0", "System.Memory 4.0.2.0 is newer than what 4.8/net472, 4.14/net472 has")]
    [InlineData("System.IO.Pipelines", "4.0.0.0", "no host is known to ship System.IO.Pipelines")]
    [InlineData("System.Composition.AttributedModel", "7.0.0.0", "only editors have System.Composition.AttributedModel, and compilers load this assembly too")]
    [InlineData("System.Collections.Immutable", "7.0.0.0", null)]
    public void ReferenceThatAHostLacksIsRefused(string name, string version, string? reason)
        => Assert.Equal(reason, HostTable.Shared.Refusal(new AssemblyNameReference(name, new Version(version)), inEditor: false));

    [Theory]
    [InlineData("7.0.0.0", null)]
    [InlineData("9.0.0.0", "System.Composition.AttributedModel 9.0.0.0 is newer than what 4.8/net8.0, 4.8/net472 has")]
    public void ReferenceOfAFixIsHeldToTheEditors(string version, string? reason)
        => Assert.Equal(reason, HostTable.Shared.Refusal(new AssemblyNameReference("System.Composition.AttributedModel", new Version(version)), inEditor: true));
}
