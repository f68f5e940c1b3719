using System.Globalization;
using System.Runtime.InteropServices;

namespace FloraGen.Benchmarks.Reporting;

/// <summary>Where the figures come from.</summary>
internal static class Machine
{
    public static string Description { get; } = string.Create(
        CultureInfo.InvariantCulture,
        $"{Processor()}, {Environment.ProcessorCount} cores, {Memory() / (1L << 30)} GiB, {RuntimeInformation.OSDescription} {RuntimeInformation.OSArchitecture}, {RuntimeInformation.FrameworkDescription}");

    private static string Processor()
    {
        const string Cpu = "/proc/cpuinfo";
        string? line = File.Exists(Cpu)
            ? File.ReadLines(Cpu).FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line?[(line.IndexOf(':') + 1)..].Trim()
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? "unknown processor";
    }

    private static long Memory() => GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
}
