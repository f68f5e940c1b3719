namespace FloraGen.Browser.Tests;

/// <summary>
/// A Blazor WebAssembly application that uses clients, and a library of .NET Standard in it. The trimmer tells all it has to say:
/// what it says of Blazor itself makes no build fail. Responses come in full unless a request asks for more, as before .NET 10.
/// Nothing here needs the workload wasm-tools, which only makes programs faster.
/// </summary>
internal static class GardenPage
{
    public static Consumer Page { get; } = new(
        "Garden",
        """
        <TargetFramework>net10.0</TargetFramework>
        <ImplicitUsings>enable</ImplicitUsings>
        <IsTrimmable>true</IsTrimmable>
        <SuppressTrimAnalysisWarnings>false</SuppressTrimAnalysisWarnings>
        <TrimmerSingleWarn>false</TrimmerSingleWarn>
        <ILLinkTreatWarningsAsErrors>false</ILLinkTreatWarningsAsErrors>
        <OverrideHtmlAssetPlaceholders>true</OverrideHtmlAssetPlaceholders>
        <WasmEnableStreamingResponse>false</WasmEnableStreamingResponse>
        <CompressionEnabled>false</CompressionEnabled>
        <InvariantGlobalization>true</InvariantGlobalization>
        """,
        """
        <PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.15" />
        <PackageReference Include="Microsoft.Extensions.Http" Version="10.0.13" />
        <AdditionalFiles Include="flora.openapi.yaml" />
        <AdditionalFiles Include="greenhouse.openapi.yaml" />
        <AdditionalFiles Include="nursery.openapi.yaml" FloraGenAccessors="set" FloraGenAnnotations="true" />
        <ProjectReference Include="../Older/Older.csproj" />
        """,
        [
            ("wwwroot/index.html", Source("Garden", "index.html")),
            ("nursery.openapi.yaml", Source("Garden", "nursery.openapi.yaml")),
            ("OrderForm.razor", Source("Garden", "OrderForm.razor")),
            .. Documents(),
            .. Sources("Garden"),
        ])
    {
        Sdk = "Microsoft.NET.Sdk.BlazorWebAssembly",
    };

    public static Consumer Library { get; } = new(
        "Older",
        """
        <TargetFramework>netstandard2.0</TargetFramework>
        <LangVersion>12</LangVersion>
        """,
        """
        <PackageReference Include="System.Text.Json" Version="8.0.5" />
        <PackageReference Include="Microsoft.Bcl.AsyncInterfaces" Version="8.0.0" />
        <AdditionalFiles Include="flora.openapi.yaml" />
        <AdditionalFiles Include="greenhouse.openapi.yaml" />
        """,
        [.. Documents(), .. Sources("Older")]);

    private static IEnumerable<(string Name, string Text)> Documents()
        => [("flora.openapi.yaml", RepositorySources.Read("spec", "flora.openapi.yaml")), ("greenhouse.openapi.yaml", Source("Garden", "greenhouse.openapi.yaml"))];

    private static IEnumerable<(string Name, string Text)> Sources(string folder)
        => Directory.EnumerateFiles(Path.Combine(RepositorySources.Root, "tests", "FloraGen.Browser.Tests", folder), "*.cs")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    private static string Source(string folder, string name) => RepositorySources.Read("tests", "FloraGen.Browser.Tests", folder, name);
}
