namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects for the frameworks that a client is made for, and the two that share a library.</summary>
internal static class TargetConsumers
{
    /// <summary>The language version is that of the framework, and the document needs no item.</summary>
    public static Consumer Net9 { get; } = new(
        "Net9",
        "<OutputType>Exe</OutputType><TargetFramework>net9.0</TargetFramework><UseAppHost>false</UseAppHost>",
        "",
        Specifications.Flora,
        ConsumerPrograms.Retrieve("Net9"),
        ConsumerPrograms.StubServer);

    /// <summary>A program for .NET over the library for .NET Standard.</summary>
    public static Consumer StandardOnNet { get; } = new(
        "StandardOnNet",
        "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
        """<ProjectReference Include="../Standard/Standard.csproj" />""",
        ConsumerPrograms.Retrieve("Standard"),
        ConsumerPrograms.StubServer);

    /// <summary>A program for .NET Framework over the same library: System.Net.Http is a reference of its own there.</summary>
    public static Consumer StandardOnFramework { get; } = new(
        "StandardOnFramework",
        "<OutputType>Exe</OutputType><TargetFramework>net472</TargetFramework><LangVersion>12</LangVersion>",
        """
        <ProjectReference Include="../Standard/Standard.csproj" />
        <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
        <Reference Include="System.Net.Http" />
        <!-- A part of .NET Framework that Debian has in another package than its runtime. -->
        <None Include="$(MSBuildExtensionsPath)/Microsoft/Microsoft.NET.Build.Extensions/net461/lib/netstandard.dll" Link="netstandard.dll" CopyToOutputDirectory="PreserveNewest" />
        """,
        ConsumerPrograms.Retrieve("Standard"),
        ConsumerPrograms.StubServer);

    /// <summary>By default, the one that differs most from other consumers.</summary>
    public static IReadOnlyList<Consumer> All { get; } = Exhaustive.IsAsked ? [Net9, StandardOnNet, StandardOnFramework] : [StandardOnFramework];
}
