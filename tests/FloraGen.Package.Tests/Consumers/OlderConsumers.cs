namespace FloraGen.Package.Tests.Consumers;

/// <summary>Projects for .NET Standard and .NET Framework.</summary>
internal static class OlderConsumers
{
    private const string TextJson = """<PackageReference Include="System.Text.Json" Version="8.0.5" />""";

    private const string StandardProperties = "<TargetFramework>netstandard2.0</TargetFramework><LangVersion>12</LangVersion>";

    public static Consumer Standard { get; } = new(
        "Standard", StandardProperties, Specifications.FloraItem + TextJson, Specifications.Flora, Retriever("Standard"));

    /// <summary>Has another generator that writes the types in System which the compiler looks for.</summary>
    public static Consumer WithPolySharp { get; } = new(
        "WithPolySharp",
        StandardProperties,
        Specifications.FloraItem + TextJson + """<PackageReference Include="PolySharp" Version="1.16.0" PrivateAssets="all" />""",
        Specifications.Flora,
        Retriever("WithPolySharp"));

    public static Consumer Framework { get; } = new(
        "Framework",
        "<OutputType>Exe</OutputType><TargetFramework>net472</TargetFramework><LangVersion>12</LangVersion>",
        Specifications.FloraItem + TextJson + """
            <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" />
            <Reference Include="System.Net.Http" />
            """,
        Specifications.Flora,
        FrameworkProgram.Main,
        FrameworkProgram.Server);

    private static (string Name, string Text) Retriever(string rootNamespace) => ("Retriever.cs", $$"""
        using System.Threading.Tasks;
        using {{rootNamespace}}.Flora;

        namespace {{rootNamespace}};

        public static class Retriever
        {
            public static async Task<string?> UrlAsync(FloraClient client, string id)
            {
                AssetRetrieveResponse asset = await client.Assets.RetrieveAsync(id);
                return asset.IsFailed ? asset.FailureMessage : asset.Url;
            }
        }
        """);
}
