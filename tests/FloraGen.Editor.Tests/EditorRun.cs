using System.Text.Json.Nodes;
using FloraGen.Editor.Tests.Protocol;

namespace FloraGen.Editor.Tests;

/// <summary>A project of a user's over the packed package, open in an editor.</summary>
public sealed class EditorRun : IAsyncLifetime
{
    private static readonly Consumer s_shed = new(
        "Shed",
        "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><TreatWarningsAsErrors>false</TreatWarningsAsErrors>",
        """<AdditionalFiles Include="flora.openapi.yaml" /><AdditionalFiles Include="shed.openapi.yaml" /><PackageReference Include="Microsoft.Extensions.Http" Version="10.0.13" />""",
        ("flora.openapi.yaml", RepositorySources.Read("spec", "flora.openapi.yaml")),
        ("shed.openapi.yaml", ShedSources.Document),
        ("Program.cs", ShedSources.Program));

    private ConsumerBuild? _project;
    private LanguageServer? _server;

    internal CSharpEditor Editor { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (EditorTool.Missing is { } reason)
        {
            Assert.False(ContinuousIntegration.IsRunning, reason);
            return;
        }

        FloraGenPackage package = await FloraGenPackage.Shared;
        _project = await ConsumerBuild.RestoreAsync(package, s_shed);
        _project.Output.ShouldSucceed();
        string folder = _project.PathOf(s_shed);
        _server = new LanguageServer(EditorTool.Program, folder, Setting, ("NUGET_PACKAGES", package.Cache));
        Editor = new CSharpEditor(_server, Path.Combine(folder, "Program.cs"), ShedSources.Program);
        await Editor.OpenAsync(folder);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _project?.Dispose();
    }

    private static JsonNode? Setting(string section) => section switch
    {
        "csharp" => new JsonObject { ["analyzersEnabled"] = true, ["useMetadataUris"] = true },
        "csharp.analyzersEnabled" or "csharp.useMetadataUris" => true,
        _ => null,
    };
}
