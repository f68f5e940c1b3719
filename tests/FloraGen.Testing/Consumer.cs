namespace FloraGen.Testing;

/// <summary>A project of someone who uses the package: its name, what is in its project file, and its other files.</summary>
public sealed record Consumer(string Name, string Properties, string Items, params (string Name, string Text)[] Files)
{
    public string Sdk { get; init; } = "Microsoft.NET.Sdk";

    /// <summary>Files that are no texts in UTF-8.</summary>
    public IReadOnlyDictionary<string, byte[]> Bytes { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>The ending of the project file, which says its language.</summary>
    public string Ending { get; init; } = "csproj";

    /// <summary>Whether the versions of packages stand in a file for all projects, which is one of the project's files.</summary>
    public bool HasCentralVersions { get; init; }

    public string ProjectFile => $"{Name}.{Ending}";

    public string ProjectText(string packageVersion) => $"""
        <Project Sdk="{Sdk}">
          <PropertyGroup>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="FloraGen" {(HasCentralVersions ? "" : $"Version=\"{packageVersion}\" ")}/>
            {Items}
          </ItemGroup>
        </Project>

        """;
}
