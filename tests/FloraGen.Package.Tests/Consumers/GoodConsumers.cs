namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects that build. Each differs from the shortest possible one in what its test is about and in nothing else.</summary>
internal static class GoodConsumers
{
    private const string Console8Properties = "<OutputType>Exe</OutputType><TargetFramework>net8.0</TargetFramework><UseAppHost>false</UseAppHost>";

    private const string Console10Properties = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>";

    public static Consumer Net8 { get; } = new(
        "Net8", Console8Properties, Specifications.FloraItem, Specifications.Flora, ConsumerPrograms.Retrieve("Net8"), ConsumerPrograms.StubServer);

    public static Consumer Net10 { get; } = new(
        "Net10", Console10Properties, Specifications.FloraItem, Specifications.Flora, ConsumerPrograms.Retrieve("Net10"), ConsumerPrograms.StubServer);

    public static Consumer Library { get; } = new(
        "Library",
        "<TargetFramework>net8.0</TargetFramework>",
        Specifications.FloraItem,
        Specifications.Flora,
        ("Catalog.cs", """
            using Library.Flora;

            namespace Library;

            public static class Catalog
            {
                public static string Describe(AssetStatus status) => status.ToWireString();
            }
            """));

    /// <summary>Has the same OpenAPI document as the library that it references.</summary>
    public static Consumer LibraryUser { get; } = new(
        "LibraryUser",
        Console10Properties,
        Specifications.FloraItem + """<ProjectReference Include="../Library/Library.csproj" />""",
        Specifications.Flora,
        ("Program.cs", """
            LibraryUser.Flora.AssetStatus mine = LibraryUser.Flora.AssetStatus.Ready;
            Library.Flora.AssetStatus theirs = Library.Flora.AssetStatus.Failed;
            Console.WriteLine($"{LibraryUser.Flora.AssetStatusExtensions.ToWireString(mine)} {Library.Catalog.Describe(theirs)}");
            """));

    /// <summary>Tests of the library; coverage is measured with them.</summary>
    public static Consumer LibraryTests { get; } = new(
        "LibraryTests",
        "<TargetFramework>net10.0</TargetFramework><IsTestProject>true</IsTestProject>",
        """
        <ProjectReference Include="../Library/Library.csproj" />
        <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" />
        <PackageReference Include="xunit" Version="2.9.3" />
        <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
        <PackageReference Include="coverlet.collector" Version="6.0.4" PrivateAssets="all" />
        """,
        ("CatalogTests.cs", """
            using Library;
            using Library.Flora;
            using Xunit;

            public sealed class CatalogTests
            {
                [Fact]
                public void DescribesByTheWireName() => Assert.Equal("ready", Catalog.Describe(AssetStatus.Ready));
            }
            """));

    public static Consumer TwoSpecifications { get; } = new(
        "TwoSpecifications",
        Console10Properties,
        Specifications.FloraItem + """<AdditionalFiles Include="garden.openapi.json" />""",
        Specifications.Flora,
        ("garden.openapi.json", Specifications.Garden),
        ("Program.cs", """
            using TwoSpecifications.Flora;
            using TwoSpecifications.Garden;

            using FloraClient flora = new(new FloraClientOptions { ApiKey = "key" });
            using GardenClient garden = new();
            Console.WriteLine($"{flora.Assets.GetType()} {garden.Plants.GetType()}");
            """));

    /// <summary>Says everything about its OpenAPI document that an item can say.</summary>
    public static Consumer Metadata { get; } = new(
        "Metadata",
        Console10Properties,
        """
        <AdditionalFiles Include="api.json" FloraGen="true" FloraGenNamespace="Kitchen.Herbs" FloraGenClient="HerbClient" FloraGenAccessibility="internal">
          <FloraGenFailureStatuses>
            eaten;
            wilted
          </FloraGenFailureStatuses>
          <FloraGenInclude>
            weeds;
            GET /plants/*
          </FloraGenInclude>
          <FloraGenExclude>DELETE *; POST *</FloraGenExclude>
        </AdditionalFiles>
        """,
        ("api.json", Specifications.Garden),
        ("Program.cs", """
            using Kitchen.Herbs;

            using HerbClient client = new();
            Plant[] plants = [.. Enum.GetValues<PlantStatus>().Select(status => new Plant { Name = "basil", Status = status })];
            Console.WriteLine(string.Join(' ', plants.Where(plant => plant.IsFailed).Select(plant => plant.Status.ToWireString()).Order()));
            Console.WriteLine(client.GetType().IsPublic);
            """));

    public static Consumer WithSecondGenerator { get; } = new(
        "WithSecondGenerator",
        Console10Properties + "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>obj/generated</CompilerGeneratedFilesOutputPath>",
        Specifications.FloraItem + $"""<PackageReference Include="SecondGenerator" Version="{SecondGenerator.Version}" />""",
        Specifications.Flora,
        ("Program.cs", """
            using WithSecondGenerator.Flora;

            Console.WriteLine(Seen.Library);
            Console.WriteLine($"culture: {Seen.Culture}");
            Console.WriteLine(AssetStatus.PendingUpload.ToWireString());
            """));

    public static IReadOnlyList<Consumer> All { get; } =
    [
        Net8, Net10, Library, LibraryUser, TwoSpecifications, Metadata, WithSecondGenerator, PackageConsumers.Lowest, PackageConsumers.TooLow,
        OlderConsumers.Standard, OlderConsumers.WithPolySharp, OlderConsumers.Framework,
        LibraryTests, .. TargetConsumers.All, .. RootNamespaceConsumers.Tried, .. SettingConsumers.All, .. DocumentConsumers.All,
    ];
}
