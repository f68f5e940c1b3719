using FloraGen.Analyzers.Tests;
using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Size;

/// <summary>One of the programs that do the same: where its code is and what its project needs.</summary>
internal sealed record NativeProgram(string Name, string Title, string Source, string Properties, bool UsesFloraGen)
{
    public static IReadOnlyList<NativeProgram> All { get; } =
    [
        new("HandWritten", "hand-written", "HandWritten.cs", "", UsesFloraGen: false),
        new("Decompressing", "hand-written, asks for compressed responses", "HandWritten.cs", "<DefineConstants>$(DefineConstants);DECOMPRESS</DefineConstants>", UsesFloraGen: false),
        new("Generated", "FloraGen", "Generated.cs", "", UsesFloraGen: true),
    ];

    public void WriteTo(ConsumerFolder folder)
    {
        folder.Write($"{Name}/App.csproj", Project(folder.Version));
        foreach (string file in new[] { Source, "LoopbackServer.cs" })
        {
            File.Copy(RepositoryPath.Of("tests", "FloraGen.Benchmarks", "Size", "Programs", file), folder.Of(Name, file));
        }

        File.Copy(RepositoryPath.Of("spec", "flora.openapi.yaml"), folder.Of(Name, "flora.openapi.yaml"));
    }

    private string Project(string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>{ConsumerFolder.Framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
            <PublishAot>true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            {Properties}
          </PropertyGroup>
          <ItemGroup Condition="'{UsesFloraGen}' == 'True'">
            <PackageReference Include="FloraGen" Version="{version}" PrivateAssets="all" />
            <AdditionalFiles Include="flora.openapi.yaml" FloraGenNamespace="Api" FloraGenClient="ServiceClient" />
          </ItemGroup>
        </Project>
        """;
}
