using System.Diagnostics;
using System.Globalization;

namespace FloraGen.Benchmarks.Size;

/// <summary>One run of a published program.</summary>
/// <param name="FirstResponse">Milliseconds from the start of the process to its first line.</param>
/// <param name="All">Milliseconds to its last line.</param>
/// <param name="Peak">The most memory that it had in RAM, in bytes; null where the system does not tell.</param>
internal sealed record NativeRun(double FirstResponse, double All, long? Peak)
{
    /// <summary>What a program writes when it has nothing left to do.</summary>
    private const string End = "done";

    public static NativeRun Of(string executable)
    {
        using Process process = new() { StartInfo = new ProcessStartInfo(executable) { RedirectStandardInput = true, RedirectStandardOutput = true } };
        long start = Stopwatch.GetTimestamp();
        _ = process.Start();
        List<string> lines = [];
        TimeSpan first = default;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (lines.Count == 0)
            {
                first = Stopwatch.GetElapsedTime(start);
            }

            lines.Add(line);
            if (line == End)
            {
                break;
            }
        }

        TimeSpan all = Stopwatch.GetElapsedTime(start);
        long? peak = PeakOf(process.Id);
        process.StandardInput.WriteLine();
        process.WaitForExit();
        return process.ExitCode == 0 && lines is [.., End]
            ? new NativeRun(first.TotalMilliseconds, all.TotalMilliseconds, peak)
            : throw new InvalidOperationException($"'{executable}' ended with {process.ExitCode} after:\n{string.Join('\n', lines)}");
    }

    private static long? PeakOf(int id)
    {
        string file = $"/proc/{id}/status";
        return File.Exists(file)
            ? long.Parse(File.ReadLines(file).First(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024
            : null;
    }
}
