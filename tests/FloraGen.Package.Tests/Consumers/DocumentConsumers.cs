namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects that say nothing of their documents, or something of some of them.</summary>
internal static class DocumentConsumers
{
    private const string Properties = "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>";

    private const string NoDocument = "Not a document: an error if anybody reads it.";

    /// <summary>Each kind of item beside documents that are found.</summary>
    public static Consumer Found { get; } = new(
        "Found",
        Properties,
        """
        <AdditionalFiles Include="written.openapi.json" FloraGenNamespace="Written" />
        <AdditionalFiles Include="$(MSBuildProjectDirectory)/below/../absolute.openapi.json" FloraGenNamespace="Absolute" />
        <AdditionalFiles Update="below/updated.openapi.yml" FloraGenNamespace="Updated" />
        <AdditionalFiles Remove="removed.openapi.json" />
        <Content Include="below/served.openapi.json" CopyToOutputDirectory="PreserveNewest" />
        """,
        ("plain.openapi.json", Specifications.Garden),
        ("written.openapi.json", Specifications.Garden),
        ("absolute.openapi.json", Specifications.Garden),
        ("below/updated.openapi.yml", Specifications.Garden),
        ("below/served.openapi.json", Specifications.Garden),
        ("removed.openapi.json", NoDocument),
        ("bin/old.openapi.json", NoDocument),
        ("obj/old.openapi.json", NoDocument),
        ("below/bin/old.openapi.json", NoDocument),
        (".hidden/old.openapi.json", NoDocument),
        ("node_modules/package/old.openapi.json", NoDocument),
        ClientsOf("Found"));

    public static Consumer Off { get; } = new(
        "Off",
        Properties + "<FloraGenIncludeDocuments>false</FloraGenIncludeDocuments>",
        """<AdditionalFiles Include="written.openapi.json" />""",
        ("written.openapi.json", Specifications.Garden),
        ("other.openapi.json", NoDocument),
        ClientsOf("Off"));

    /// <summary>Says that it lists all its files itself.</summary>
    public static Consumer NoDefaults { get; } = new(
        "NoDefaults",
        Properties + "<EnableDefaultItems>false</EnableDefaultItems>",
        """
        <Compile Include="Program.cs" />
        <AdditionalFiles Include="written.openapi.json" />
        """,
        ("written.openapi.json", Specifications.Garden),
        ("other.openapi.json", NoDocument),
        ClientsOf("NoDefaults"));

    /// <summary>All files of a web project are items already.</summary>
    public static Consumer Web { get; } = new(
        "Web",
        "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>",
        "",
        ("garden.openapi.json", Specifications.Garden),
        ("flora.openapi.yaml", Specifications.Flora.Text),
        ClientsOf("Web"))
    {
        Sdk = "Microsoft.NET.Sdk.Web",
    };

    public static IReadOnlyList<Consumer> All { get; } = [Found, Off, NoDefaults, Web];

    /// <summary>Prints the names of all clients.</summary>
    private static (string Name, string Text) ClientsOf(string name) => ("Program.cs", $$"""
        using System;
        using System.Linq;

        Console.WriteLine(string.Join(' ', typeof(Program).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && type.Name.EndsWith("Client") && typeof(IDisposable).IsAssignableFrom(type))
            .Select(type => type.FullName).Order(StringComparer.Ordinal)));

        /// <summary>The program {{name}}.</summary>
        internal partial class Program;
        """);
}
