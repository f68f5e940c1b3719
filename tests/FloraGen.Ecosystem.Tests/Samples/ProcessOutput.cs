using System.Diagnostics;

namespace EcosystemTests.Samples;

/// <summary>What a process of its own wrote, and how it ended.</summary>
internal sealed record ProcessOutput(int ExitCode, string Text)
{
    /// <summary>Compiling ahead of time takes minutes on a busy machine.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(15);

    public static async Task<ProcessOutput> OfAsync(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        ProcessStartInfo info = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        // What the build that runs the tests left in the environment is not for the builds that the tests run.
        foreach (string name in info.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            _ = info.Environment.Remove(name);
        }

        info.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string value) in environment)
        {
            info.Environment[name] = value;
        }

        using Process process = Process.Start(info)!;
        using CancellationTokenSource limit = new(s_limit);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            return new ProcessOutput(process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took longer than {s_limit}.");
        }
    }
}
