namespace FloraGen.Testing;

/// <summary>A project of someone who uses the package: its name, what is in its project file, and its other files.</summary>
public sealed record Consumer(string Name, string Properties, string Items, params (string Name, string Text)[] Files)
{
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    public string ProjectFile => $"{Name}.csproj";

    public string ProjectText(string packageVersion) => $"""
        <Project Sdk="{Sdk}">
          <PropertyGroup>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FloraGen" Version="{packageVersion}" />
            {Items}
          </ItemGroup>
        </Project>

        """;
}
