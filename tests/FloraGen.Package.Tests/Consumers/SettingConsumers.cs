namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects with settings that generated code has to stand.</summary>
internal static class SettingConsumers
{
    private const string Program = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";

    /// <summary>Every rule of the SDK, for code style too, with warnings as errors. Two rules ask for attributes of the assembly.</summary>
    public static Consumer Strict { get; } = new(
        "Strict",
        "<TargetFramework>net10.0</TargetFramework><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CA1014;CA1016</NoWarn>",
        "",
        Specifications.Flora,
        (".editorconfig", """
            root = true
            [*.cs]
            dotnet_analyzer_diagnostic.severity = error
            """));

    /// <summary>Neither nullable annotations nor implicit usings.</summary>
    public static Consumer Plain { get; } = new(
        "Plain",
        Program + "<Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings>",
        "",
        Specifications.Flora,
        ConsumerPrograms.Retrieve("Plain"),
        ConsumerPrograms.StubServer);

    public static Consumer Central { get; } = new(
        "Central",
        Program,
        "",
        Specifications.Flora,
        ConsumerPrograms.Retrieve("Central"),
        ConsumerPrograms.StubServer,
        ("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="FloraGen" Version="{ConsumerBuild.PackageVersion}" />
              </ItemGroup>
            </Project>
            """))
    {
        HasCentralVersions = true,
    };

    /// <summary>Whatever folder it is built in, the assembly is the same.</summary>
    public static Consumer Deterministic { get; } = new(
        "Deterministic",
        "<TargetFramework>net10.0</TargetFramework><Deterministic>true</Deterministic><PathMap>$(MSBuildProjectDirectory)=/_</PathMap><DebugType>embedded</DebugType><EmbedAllSources>true</EmbedAllSources>",
        "",
        Specifications.Flora);

    public static IReadOnlyList<Consumer> All { get; } = Exhaustive.IsAsked ? [Strict, Plain, Central, Deterministic] : [Plain, Central];
}
