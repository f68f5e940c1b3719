namespace FloraGen.Testing.Running;

/// <summary>Runs the SDK, and leaves no build server behind.</summary>
public static class DotNet
{
    public static Task<ProcessOutput> BuildAsync(string folder, string target, params (string Name, string? Value)[] environment)
        => RunAsync(folder, ["build", target, "-nodeReuse:false", "-p:UseSharedCompilation=false"], environment);

    public static Task<ProcessOutput> PackAsync(string folder, string project, string destination, params string[] more)
        => RunAsync(folder, ["pack", project, "-c", "Release", "-o", destination, "-nodeReuse:false", "-p:UseSharedCompilation=false", .. more]);

    public static Task<ProcessOutput> RunAsync(string folder, string[] arguments, params (string Name, string? Value)[] environment)
        => ProgramRun.RunAsync(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            folder,
            arguments,
            [("DOTNET_CLI_USE_MSBUILD_SERVER", "0"), ("DOTNET_CLI_UI_LANGUAGE", "en"), .. environment]);
}
