namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects that build and get advice, and one where other analyzers have something to say about the user's code.</summary>
internal static class AdvisedConsumers
{
    private const string Properties = "<TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>false</TreatWarningsAsErrors>";

    public static Consumer Twin { get; } = new(
        "Twin", Properties + "<RootNamespace>Shared</RootNamespace>", "", ("garden.openapi.json", Specifications.Garden));

    /// <summary>Makes the same client in the same namespace as the project that it references.</summary>
    public static Consumer OtherTwin { get; } = new(
        "OtherTwin",
        Properties + "<RootNamespace>Shared</RootNamespace>",
        """<ProjectReference Include="../Twin/Twin.csproj" />""",
        ("garden.openapi.json", Specifications.Garden),
        ("User.cs", """
            using Shared.Garden;

            namespace Shared;

            public static class User
            {
                public static string? NameOf(Plant plant) => plant.Name;
            }
            """));

    public static Consumer FSharp { get; } = new(
        "FSharp",
        Properties,
        """<Compile Include="Library.fs" />""",
        ("garden.openapi.json", Specifications.Garden),
        ("Library.fs", "module Library\nlet one = 1\n"))
    {
        Ending = "fsproj",
    };

    /// <summary>Two frameworks, one message.</summary>
    public static Consumer VisualBasic { get; } = new(
        "VisualBasic",
        "<TargetFrameworks> net10.0; netstandard2.0 ;</TargetFrameworks><TreatWarningsAsErrors>false</TreatWarningsAsErrors><Nullable></Nullable>",
        "",
        ("garden.openapi.json", Specifications.Garden),
        ("Library.vb", "Public Class Library\nEnd Class\n"))
    {
        Ending = "vbproj",
    };

    /// <summary>Analyzers of others see the client, and a file that each of them finds fault with.</summary>
    public static Consumer Analyzed { get; } = new(
        "Analyzed",
        Properties + "<AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild><GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CA1014;CA1016</NoWarn>",
        """
        <PackageReference Include="Meziantou.Analyzer" Version="3.0.321" PrivateAssets="all" />
        <PackageReference Include="StyleCop.Analyzers" Version="1.2.0-beta.556" PrivateAssets="all" />
        <PackageReference Include="SonarAnalyzer.CSharp" Version="9.32.0.97167" PrivateAssets="all" />
        """,
        Specifications.Flora,
        (".editorconfig", """
            root = true
            [*.cs]
            dotnet_analyzer_diagnostic.severity = warning
            """),
        ("Faulty.cs", """
            using System;
            public class faulty
            {
                public string field;
                public bool Same(string a, string b) { if (a.ToLower() == b) { return true; } else { return false; } }
                public void Nothing() { }
                public async void Later() { throw new Exception("x"); }
            }
            """));

    public static IReadOnlyList<Consumer> All { get; } = [Twin, OtherTwin, FSharp, VisualBasic, Analyzed];
}
