namespace FloraGen.Testing.Running;

/// <summary>Runs the SDK, and leaves no build server behind.</summary>
public static class DotNet
{
    /// <summary>What a build runs, it runs a few times only: measuring it for later takes longer than it gains.</summary>
    public static readonly (string Name, string? Value) WithoutProfile = ("DOTNET_TieredPGO", "0");

    private const string Analyzers = "RunAnalyzersDuringBuild";

    public static string Program => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Builds with the compiler server of the tests.</summary>
    public static async Task<ProcessOutput> BuildAsync(string folder, string target, params (string Name, string? Value)[] environment)
        => await RunAsync(folder, ["build", target, "-nodeReuse:false"], [.. await CompilerServer.PropertiesAsync(), .. environment]);

    /// <summary>Packs, without the analyzers of style and of .NET where the run of the tests leaves them out too.</summary>
    public static async Task<ProcessOutput> PackAsync(string folder, string project, string destination, params string[] more)
        => await RunAsync(
            folder,
            ["pack", project, "-c", "Release", "-o", destination, "-nodeReuse:false", .. more],
            [(Analyzers, Environment.GetEnvironmentVariable(Analyzers) ?? "false"), .. await CompilerServer.PropertiesAsync()]);

    public static Task<ProcessOutput> RunAsync(string folder, string[] arguments, params (string Name, string? Value)[] environment)
        => ProgramRun.RunAsync(Program, folder, arguments, [("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("DOTNET_CLI_UI_LANGUAGE", "en"), ("NuGetAudit", "false"), WithoutProfile, .. environment]);
}
