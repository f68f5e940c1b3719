using System.Diagnostics;
using System.Globalization;
using FloraGen.Analyzers.Tests;

namespace FloraGen.Benchmarks.Consumers;

/// <summary>
/// Projects that use the packed package, in a temporary folder outside the repository. Other packages come from the machine's
/// own folder of packages or its sources; what is new goes into the temporary one.
/// </summary>
internal sealed class ConsumerFolder : IDisposable
{
    private static readonly string s_dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private readonly string _path = Directory.CreateTempSubdirectory("floragen-benchmarks-").FullName;

    /// <summary>Packs the package.</summary>
    public ConsumerFolder()
    {
        // Nothing above the folder has a say.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write("nuget.config", $"""<configuration><packageSources><add key="floragen" value="{Of("feed")}" /></packageSources></configuration>""");
        _ = DotNet(
            RepositoryPath.Of(),
            ["pack", "src/FloraGen.Package", "-c", "Release", "-o", Of("feed"), $"-p:FloraGenVersion={Version}", "-nodeReuse:false", "-p:UseSharedCompilation=false"],
            watch: null,
            ownPackages: false).ShouldSucceed();
    }

    /// <summary>Of the package: one that no other folder of packages has.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-benchmark.{DateTime.UtcNow.Ticks}");

    public static string Framework { get; } = $"net{Environment.Version.Major}.0";

    public string Of(params string[] parts) => Path.Combine([_path, .. parts]);

    public void Write(string file, string text)
    {
        string path = Of(file);
        _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public Command DotNet(string project, string[] arguments, Action<Process>? watch = null) => DotNet(Of(project), arguments, watch, ownPackages: true);

    public void Dispose()
    {
        try
        {
            Directory.Delete(_path, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file still in use: the system clears its temporary folder some day.
        }
    }

    private Command DotNet(string folder, string[] arguments, Action<Process>? watch, bool ownPackages)
    {
        Dictionary<string, string?> environment = new()
        {
            ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
            ["DOTNET_ROLL_FORWARD"] = "Major",
        };
        if (ownPackages)
        {
            environment["NUGET_PACKAGES"] = Of("packages");
            environment["NUGET_FALLBACK_PACKAGES"] = MachinePackages();
        }

        return Command.Run(s_dotnet, folder, arguments, environment, watch);
    }

    private static string? MachinePackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? folder : null;
    }
}
