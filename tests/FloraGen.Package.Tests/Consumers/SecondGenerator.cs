
namespace FloraGen.Package.Tests.Consumers;

/// <summary>
/// Somebody else's generator, with another version of a library that FloraGen has too under that library's usual file name.
/// What it generates says which version it got and in which culture it ran.
/// </summary>
internal static class SecondGenerator
{
    public const string LibraryVersion = "12.0.3";

    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>netstandard2.0</TargetFramework>
            <LangVersion>12</LangVersion>
            <IncludeBuildOutput>false</IncludeBuildOutput>
            <SuppressDependenciesWhenPacking>true</SuppressDependenciesWhenPacking>
            <CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies>
            <NuGetAudit>false</NuGetAudit>
            <NoWarn>$(NoWarn);RS1036</NoWarn>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" PrivateAssets="all" ExcludeAssets="runtime" />
            <PackageReference Include="Newtonsoft.Json" Version="{LibraryVersion}" />
            <None Include="$(OutputPath)SecondGenerator.dll;$(OutputPath)Newtonsoft.Json.dll" Pack="true" PackagePath="analyzers/dotnet/cs/" />
          </ItemGroup>
        </Project>
        """;

    private const string Source = """"
        using System.Globalization;
        using Microsoft.CodeAnalysis;
        using Newtonsoft.Json;

        [Generator(LanguageNames.CSharp)]
        public sealed class SecondGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context)
                => context.RegisterPostInitializationOutput(static output => output.AddSource("Seen.g.cs", $$"""
                    internal static class Seen
                    {
                        public const string Library = {{JsonConvert.ToString(typeof(JsonConvert).Assembly.GetName().ToString())}};
                        public const string Culture = {{JsonConvert.ToString(CultureInfo.CurrentCulture.Name)}};
                    }
                    """));
        }
        """";

    /// <summary>Another version for another content: consumers share a NuGet cache that outlives a test run.</summary>
    public static string Version { get; } = $"1.0.{(uint)(Project + Source).Aggregate(17, static (hash, character) => unchecked((hash * 31) + character)) % 100_000}";

    public static async Task PackAsync(string destination)
    {
        using TemporaryFolder folder = new();
        folder.Write(Project, "SecondGenerator.csproj");
        folder.Write(Source, "SecondGenerator.cs");
        ProcessOutput packing = await DotNet.PackAsync(folder.Path, "SecondGenerator.csproj", destination, $"-p:Version={Version}");
        packing.ShouldSucceed();
    }
}
