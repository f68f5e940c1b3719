using System.Diagnostics;
using System.Text;

namespace FloraGen.Package.Tests.Running;

/// <summary>Runs the SDK in a process of its own, for a bounded time, and leaves no build server behind.</summary>
internal static class DotNet
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(3);

    public static Task<ProcessOutput> BuildAsync(string folder, string target, params (string Name, string? Value)[] environment)
        => RunAsync(folder, ["build", target, "-nodeReuse:false", "-p:UseSharedCompilation=false"], environment);

    public static Task<ProcessOutput> PackAsync(string folder, string project, string destination)
        => RunAsync(folder, ["pack", project, "-c", "Release", "-o", destination, "-nodeReuse:false", "-p:UseSharedCompilation=false"]);

    public static async Task<ProcessOutput> RunAsync(string folder, string[] arguments, params (string Name, string? Value)[] environment)
    {
        using Process process = new() { StartInfo = StartInfo(folder, arguments, environment) };
        StringBuilder text = new();
        process.OutputDataReceived += (_, line) => Append(text, line.Data);
        process.ErrorDataReceived += (_, line) => Append(text, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using CancellationTokenSource limit = new(s_limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'dotnet {string.Join(' ', arguments)}' took longer than {s_limit}:\n{Snapshot(text)}");
        }

        return new ProcessOutput($"dotnet {string.Join(' ', arguments)}", process.ExitCode, Snapshot(text));
    }

    private static ProcessStartInfo StartInfo(string folder, string[] arguments, (string Name, string? Value)[] environment)
    {
        ProcessStartInfo info = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };

        // What the build that runs the tests left in the environment is not for the builds that the tests run.
        foreach (string name in info.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            info.Environment.Remove(name);
        }

        info.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        info.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach ((string name, string? value) in environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static void Append(StringBuilder text, string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (text)
        {
            text.Append(line).Append('\n');
        }
    }

    private static string Snapshot(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
