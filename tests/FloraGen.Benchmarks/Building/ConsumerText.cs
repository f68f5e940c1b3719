using FloraGen.Benchmarks.Consumers;

namespace FloraGen.Benchmarks.Building;

/// <summary>Project files and programs, as short as they can be.</summary>
internal static class ConsumerText
{
    /// <summary>A document that is not FLORA has unknown operations: there the program only names the client.</summary>
    public static string Call(ConsumerKind kind, bool isFlora) => kind switch
    {
        ConsumerKind.Nothing => """
            using System.Net.Http.Json;
            using System.Text.Json.Nodes;

            using HttpClient http = new() { BaseAddress = new Uri("https://flora.example/") };
            Console.WriteLine((await http.GetFromJsonAsync<JsonObject>("assets/asset_1"))?["status"]);
            """,
        _ when !isFlora => "Console.WriteLine(typeof(Api.ServiceClient));",
        ConsumerKind.NSwag or ConsumerKind.NSwagOnce => """
            using HttpClient http = new();
            Console.WriteLine((await new Api.ServiceClient(http).Assets_retrieveAsync("asset_1")).Status);
            """,
        _ => """
            using Api.ServiceClient client = new();
            Console.WriteLine((await client.Assets.RetrieveAsync("asset_1")).Status);
            """,
    };

    /// <summary>The name of the class library that has the client, where it is in one.</summary>
    public const string Library = "Client";

    public static string Project(ConsumerKind kind, string document, string version) => Project("Exe", Client(kind, document, version));

    /// <summary>A class library with FloraGen's client and nothing else.</summary>
    public static string LibraryProject(string document, string version) => Project("Library", Client(ConsumerKind.FloraGen, document, version));

    /// <summary>The program that uses it.</summary>
    /// <param name="library">The library's folder.</param>
    public static string UserProject(string library) => Project("Exe", $"""
          <ItemGroup>
            <ProjectReference Include="../{library}/{Library}.csproj" />
          </ItemGroup>
        """);

    private static string Project(string type, string client) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{type}</OutputType>
            <TargetFramework>{ConsumerFolder.Framework}</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
        {client}
        </Project>
        """;

    private static string Client(ConsumerKind kind, string document, string version) => kind switch
    {
        ConsumerKind.FloraGen => $"""
              <ItemGroup>
                <PackageReference Include="FloraGen" Version="{version}" PrivateAssets="all" />
                <AdditionalFiles Include="{document}" FloraGen="true" FloraGenNamespace="Api" FloraGenClient="ServiceClient" FloraGenAccessibility="public" />
              </ItemGroup>
            """,
        ConsumerKind.NSwag => NSwag(document, ""),
        ConsumerKind.NSwagOnce => NSwag(document, $"""Inputs="{document}" Outputs="obj/Client.cs" """),
        _ => "",
    };

    private static string NSwag(string document, string when) => $"""
          <ItemGroup>
            <PackageReference Include="NSwag.MSBuild" Version="14.7.1" PrivateAssets="all" />
            <PackageReference Include="Newtonsoft.Json" Version="13.0.3" />
          </ItemGroup>
          <Target Name="RunNSwag" BeforeTargets="BeforeBuild" {when}>
            <Exec Command="$(NSwagExe_Net100) openapi2csclient /input:{document} /output:obj/Client.cs /namespace:Api /className:ServiceClient /operationGenerationMode:SingleClientFromOperationId" StandardOutputImportance="low" />
          </Target>
          <Target Name="CompileNSwag" DependsOnTargets="RunNSwag" BeforeTargets="BeforeBuild">
            <ItemGroup>
              <Compile Include="obj/Client.cs" />
            </ItemGroup>
          </Target>
        """;
}
