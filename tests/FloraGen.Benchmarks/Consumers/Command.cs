using System.Diagnostics;
using System.Text;

namespace FloraGen.Benchmarks.Consumers;

/// <summary>A process that ran to its end: how long it took, and what it said.</summary>
internal sealed record Command(TimeSpan Elapsed, int ExitCode, string Text)
{
    /// <summary>Against hangs only.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    /// <param name="watch">Called once with the process when it has started.</param>
    public static Command Run(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string?> environment, Action<Process>? watch = null)
    {
        using Process process = new() { StartInfo = StartInfo(program, folder, arguments, environment) };
        StringBuilder text = new();
        process.OutputDataReceived += (_, line) => Append(text, line.Data);
        process.ErrorDataReceived += (_, line) => Append(text, line.Data);
        long start = Stopwatch.GetTimestamp();
        _ = process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        watch?.Invoke(process);
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{program} {string.Join(' ', arguments)}' took longer than {s_limit}.");
        }

        // Once more, without a limit: until then the last lines may not have arrived.
        process.WaitForExit();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        return new Command(elapsed, process.ExitCode, text.ToString());
    }

    public Command ShouldSucceed()
        => ExitCode == 0 ? this : throw new InvalidOperationException($"A process ended with {ExitCode}:\n{Text}");

    private static ProcessStartInfo StartInfo(string program, string folder, string[] arguments, IReadOnlyDictionary<string, string?> environment)
    {
        ProcessStartInfo info = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The build that started this program left its settings in the environment.
        foreach (string name in info.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            _ = info.Environment.Remove(name);
        }

        foreach ((string name, string? value) in environment)
        {
            info.Environment[name] = value;
        }

        return info;
    }

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            _ = text.Append(line).Append('\n');
        }
    }
}
