using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Mono.Cecil;

namespace FloraGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackageFixture fixture)
{
    private static readonly string[] s_own = ["FloraGen.Generator", "FloraGen.Analyzers", "FloraGen.CodeFixes", "FloraGen.System.Text.Json"];

    private static readonly string[] s_nuGetsOwn = ["_rels/", "package/", "[Content_Types].xml"];

    [Fact]
    public async Task HoldsTheseFilesAndNoOthers()
    {
        FloraGenPackage package = await fixture.Package;

        string[] expected =
        [
            "FloraGen.nuspec",
            "LICENSE",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "analyzers/dotnet/cs/FloraGen.Analyzers.dll",
            "analyzers/dotnet/cs/FloraGen.CodeFixes.dll",
            "analyzers/dotnet/cs/FloraGen.Generator.dll",
            "analyzers/dotnet/cs/FloraGen.NJsonSchema.Annotations.dll",
            "analyzers/dotnet/cs/FloraGen.NJsonSchema.dll",
            "analyzers/dotnet/cs/FloraGen.NSwag.Core.dll",
            "analyzers/dotnet/cs/FloraGen.Namotion.Reflection.dll",
            "analyzers/dotnet/cs/FloraGen.Newtonsoft.Json.dll",
            "analyzers/dotnet/cs/FloraGen.System.Text.Json.dll",
            "analyzers/dotnet/cs/FloraGen.YamlDotNet.dll",
            "build/FloraGen.props",
            "build/FloraGen.targets",
            .. Enumerable.Range(1, 18).Concat([20, 21, 22]).Concat(Enumerable.Range(1001, 25)).Append(1099).Select(static number => $"docs/rules/FLORA{number:0000}.md"),
            "docs/rules/FLORASPR01.md",
            "docs/rules/FLORASPR02.md",
            "icon.png",
            "sbom.cdx.json",
        ];
        Assert.Equal(expected, package.Entries.Keys
            .Where(static entry => !s_nuGetsOwn.Any(own => entry.StartsWith(own, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task IsADevelopmentDependencyThatNeedsNothing()
    {
        XElement metadata = XDocument.Parse((await fixture.Package).Text("FloraGen.nuspec").TrimStart('\uFEFF')).Root!.Elements().Single();

        Dictionary<string, string> values = metadata.Elements().ToDictionary(static e => e.Name.LocalName, static e => e.Value);
        Assert.Equal("true", values["developmentDependency"]);
        Assert.Equal("MIT", values["license"]);
        Assert.Equal("README.md", values["readme"]);
        Assert.Equal("icon.png", values["icon"]);
        Assert.DoesNotContain("dependencies", values.Keys);
        Assert.EndsWith($"/blob/v{values["version"]}/CHANGELOG.md", values["releaseNotes"], StringComparison.Ordinal);
        Assert.All(["projectUrl", "repository", "tags", "description"], key => Assert.Contains(key, values.Keys));
    }

    [Fact]
    public async Task EachAssemblyHasTheNameOfItsFileAndNoSignature()
    {
        FloraGenPackage package = await fixture.Package;

        foreach ((string file, byte[] content) in package.Assemblies)
        {
            using AssemblyDefinition assembly = FloraGenPackage.Load(content);
            Assert.Equal(Path.GetFileName(file), assembly.Name.Name + ".dll");
            Assert.False(assembly.Name.HasPublicKey);
        }
    }

    [Fact]
    public async Task StandInForSystemTextJsonHasTypesAndNoCode()
    {
        using AssemblyDefinition standIn = FloraGenPackage.Load((await fixture.Package).Entries["analyzers/dotnet/cs/FloraGen.System.Text.Json.dll"]);

        TypeDefinition[] types = [.. standIn.MainModule.GetTypes().Where(static type => type.Name != "<Module>")];
        Assert.Contains(types, static type => type is { FullName: "System.Text.Json.JsonElement", IsValueType: true });
        Assert.Contains(types, static type => type is { FullName: "System.Text.Json.Serialization.JsonConverterAttribute", BaseType.FullName: "System.Attribute" });
        Assert.All(types, static type => Assert.False(type.HasMethods || type.HasFields || type.HasProperties, type.FullName));
    }

    [Fact]
    public async Task AttributesNameTheIsolatedLibraries()
    {
        FloraGenPackage package = await fixture.Package;
        string all = string.Concat(package.Assemblies.Select(static assembly => Encoding.Latin1.GetString(assembly.Value)));

        Assert.Contains(", FloraGen.Newtonsoft.Json, Version=", all, StringComparison.Ordinal);
        Assert.DoesNotContain(", Newtonsoft.Json, Version=", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoticesNameEachLibraryAndItsVersion()
    {
        FloraGenPackage package = await fixture.Package;
        string notices = package.Text("THIRD-PARTY-NOTICES.txt").ReplaceLineEndings("\n");

        foreach ((string file, byte[] content) in package.Assemblies.Where(static assembly => !s_own.Contains(Path.GetFileNameWithoutExtension(assembly.Key))))
        {
            using AssemblyDefinition assembly = FloraGenPackage.Load(content);
            string name = Path.GetFileNameWithoutExtension(file)["FloraGen.".Length..];
            Assert.Contains($"\n{name} {InformationalVersion(assembly)}\n", notices, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ReadmeLeadsToPagesOfThisVersion()
    {
        FloraGenPackage package = await fixture.Package;
        string readme = package.Text("README.md");

        Assert.DoesNotContain("repository.invalid", readme, StringComparison.Ordinal);
        string[] pages = [.. Regex.Matches(readme, $@"\]\(https://[^)]+/blob/v{Regex.Escape(package.Version)}/([^)]+)\)").Select(static match => match.Groups[1].Value)];
        Assert.NotEmpty(pages);
        Assert.All(pages, static page => Assert.True(File.Exists(Path.Combine(RepositorySources.Root, page)), page));
    }

    [Fact]
    public async Task BillOfMaterialsListsEachLibraryAndItsVersion()
    {
        FloraGenPackage package = await fixture.Package;
        using JsonDocument bill = JsonDocument.Parse(package.Text("sbom.cdx.json"));
        string[] listed = [.. bill.RootElement.GetProperty("components").EnumerateArray().Select(static component => $"{component.GetProperty("name")} {component.GetProperty("version")}").Order(StringComparer.Ordinal)];

        string[] libraries = [.. package.Assemblies.Where(static assembly => !s_own.Contains(Path.GetFileNameWithoutExtension(assembly.Key)))
            .Select(static library =>
            {
                using AssemblyDefinition assembly = FloraGenPackage.Load(library.Value);
                return $"{Path.GetFileNameWithoutExtension(library.Key)["FloraGen.".Length..]} {InformationalVersion(assembly)}";
            })
            .Order(StringComparer.Ordinal)];
        Assert.Equal(libraries, listed);
    }

    [Fact]
    public async Task NoAssemblyNamesTheFolderThatItWasBuiltIn()
    {
        FloraGenPackage package = await fixture.Package;
        string folder = TemporaryFolder.Beginning;

        Assert.All(package.Assemblies, assembly => Assert.True(
            assembly.Value.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0 && assembly.Value.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) < 0, assembly.Key));
    }

    [ExhaustiveFact(nameof(NoAssemblyNamesTheFolderThatItWasBuiltIn))]
    public async Task SameSourcesGiveTheSamePackageInAnotherFolder()
    {
        FloraGenPackage package = await fixture.Package;
        using TemporaryFolder folder = new();
        FloraGenPackage second = await FloraGenPackage.PackAsync(folder);

        Assert.Equal(package.Assemblies.Select(static assembly => assembly.Key), second.Assemblies.Select(static assembly => assembly.Key));
        Assert.All(package.Assemblies, assembly => Assert.True(assembly.Value.AsSpan().SequenceEqual(second.Entries[assembly.Key]), assembly.Key));
        Assert.Equal(await package.FileAsync(), await second.FileAsync());
    }

    /// <summary>The version of the library's own package, without the commit that may follow it.</summary>
    private static string InformationalVersion(AssemblyDefinition assembly)
        => ((string)assembly.CustomAttributes
            .Single(static attribute => attribute.AttributeType.Name == "AssemblyInformationalVersionAttribute")
            .ConstructorArguments[0].Value).Split('+')[0];
}
