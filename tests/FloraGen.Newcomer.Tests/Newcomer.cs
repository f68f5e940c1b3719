namespace FloraGen.Newcomer.Tests;

/// <summary>
/// Somebody who has a clone, an empty folder beside it, an empty NuGet cache and no settings of NuGet's but the machine's own.
/// </summary>
internal sealed class Newcomer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FloraGenPackage _package;

    public Newcomer(FloraGenPackage package)
    {
        _package = package;
        _ = Directory.CreateDirectory(Clone);
        foreach (string file in new[] { "global.json", "spec/flora.openapi.yaml", "samples/Quickstart/tulip.png" })
        {
            Copy(Path.Combine(RepositorySources.Root, file), Path.Combine(Clone, file));
        }

        string settings = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "NuGet", "NuGet.Config");
        if (File.Exists(settings))
        {
            Copy(settings, _folder.Of("home", ".nuget", "NuGet", "NuGet.Config"));
        }
    }

    public string Clone => _folder.Of("floragen");

    public string Project => _folder.Of("MyApp");

    /// <summary>What the page's first command leaves behind. It is the command that packed what all tests share.</summary>
    public void TakePackage()
    {
        foreach (string file in Directory.EnumerateFiles(_package.Feed))
        {
            Copy(file, Path.Combine(Clone, "artifacts", Path.GetFileName(file)));
        }
    }

    /// <summary>Documents of the project's folder are found by a package that looks for them; any other needs to be told.</summary>
    public void FindDocuments(string folder)
    {
        if (!_package.Text("build/FloraGen.props").Contains("FloraGenIncludeDocuments", StringComparison.Ordinal))
        {
            _ = Directory.CreateDirectory(folder);
            File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), """<Project><ItemGroup><AdditionalFiles Include="*.openapi.yaml" /></ItemGroup></Project>""");
        }
    }

    public async Task<ProcessOutput> RunAsync(string folder, string commands, params (string Name, string? Value)[] environment) => await ProgramRun.RunAsync(
        BashFactAttribute.Program,
        folder,
        ["-e", "-c", commands],
        [
            ("HOME", _folder.Of("home")),
            ("DOTNET_CLI_HOME", _folder.Of("home")),
            ("NUGET_PACKAGES", _folder.Of("packages")),
            ("DOTNET_CLI_UI_LANGUAGE", "en"),
            ("DOTNET_NOLOGO", "1"),
            ("DOTNET_GENERATE_ASPNET_CERTIFICATE", "false"),
            // No server is left behind.
            ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
            ("MSBUILDDISABLENODEREUSE", "1"),
            .. await CompilerServer.PropertiesAsync(),
            .. environment,
        ]);

    public void Dispose() => _folder.Dispose();

    private static void Copy(string from, string to)
    {
        _ = Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to);
    }
}
