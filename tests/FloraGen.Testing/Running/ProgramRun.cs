using System.Diagnostics;
using System.Text;

namespace FloraGen.Testing.Running;

/// <summary>Runs a program in a process of its own, for a bounded time.</summary>
public static class ProgramRun
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    public static async Task<ProcessOutput> RunAsync(string program, string folder, string[] arguments, params (string Name, string? Value)[] environment)
    {
        using Process process = new() { StartInfo = StartInfo(program, folder, arguments, environment) };
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
            throw new TimeoutException($"'{program} {string.Join(' ', arguments)}' took longer than {s_limit}:\n{Snapshot(text)}");
        }

        return new ProcessOutput($"{program} {string.Join(' ', arguments)}", process.ExitCode, Snapshot(text));
    }

    private static ProcessStartInfo StartInfo(string program, string folder, string[] arguments, (string Name, string? Value)[] environment)
    {
        ProcessStartInfo info = new(program, arguments)
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
