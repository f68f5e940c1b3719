using System.Security.Cryptography;
using System.Text;

namespace FloraGen.Hosts.Tests.Running;

/// <summary>A command-line compiler as Microsoft ships it, in the runtime that it is made for.</summary>
/// <param name="Version">The version of its package.</param>
/// <param name="Framework">Its runtime; Mono stands in for .NET Framework.</param>
internal sealed record CompilerHost(string Version, string Framework)
{
    private bool IsForFramework => Framework == "net472";

    /// <summary>Compiles a project, as MSBuild would call the compiler.</summary>
    /// <param name="project">Its code, and its documents.</param>
    /// <param name="settings">What it sets, beyond or instead of a library in C# 12.</param>
    public async Task<ProcessOutput> CompileAsync(HostProject project, params string[] settings)
    {
        FloraGenPackage package = await FloraGenPackage.Shared;
        string folder = HostInstallation.Compiler(Version, IsForFramework);
        string response = project.Of("csc.rsp");
        Directory.CreateDirectory(project.Of("generated"));
        await File.WriteAllLinesAsync(response,
        [
            "-noconfig", "-nostdlib", "-nologo", "-langversion:12", "-nullable:enable", "-target:library", "-deterministic",
            $"-out:\"{project.Of("App.dll")}\"",
            $"-generatedfilesout:\"{project.Of("generated")}\"",
            $"-analyzerconfig:\"{project.Of("rules.globalconfig")}\"",
            .. Directory.GetFiles(HostInstallation.References, "*.dll").Select(static file => $"-reference:\"{file}\""),
            .. Directory.GetFiles(package.AnalyzersFolder, "*.dll").Select(static file => $"-analyzer:\"{file}\""),
            .. project.Documents.Select(static file => $"-additionalfile:\"{file}\""),
            .. Directory.GetFiles(project.Path, "*.cs").Select(static file => $"\"{file}\""),
            .. settings,
        ]);
        return await ProgramRun.RunAsync(
            IsForFramework ? MonoFactAttribute.Program : HostInstallation.DotNet(Framework),
            project.Path,
            [Path.Combine(folder, IsForFramework ? "csc.exe" : "csc.dll"), $"@{response}"],
            ("DOTNET_ROOT", Framework == "net10.0" ? null : Path.GetDirectoryName(HostInstallation.DotNet(Framework))));
    }

    /// <summary>Runs what was compiled, in the newest runtime.</summary>
    public static async Task<ProcessOutput> RunAsync(HostProject project)
    {
        string settings = project.Of("App.runtimeconfig.json");
        await File.WriteAllTextAsync(settings, """{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "8.0.0" } } }""");
        return await DotNet.RunAsync(project.Path, ["exec", "--roll-forward", "Major", "App.dll"]);
    }

    /// <summary>What was generated for each client, in the words of an editor's report.</summary>
    public static IReadOnlyList<string> Generated(HostProject project) => [.. project.GeneratedFiles
        .OrderBy(static file => Path.GetFileName(file), StringComparer.Ordinal)
        .GroupBy(static file => ClientOf(Path.GetFileName(file)))
        .Select(static client => $"generated {client.Key} {client.Count()} {Hash(string.Join('\0', client.Select(File.ReadAllText)))}")];

    private static string ClientOf(string file)
        => file.StartsWith("FloraGen.", StringComparison.Ordinal) ? "FloraGen" : string.Join('.', file.Split('.').Take(2));

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
