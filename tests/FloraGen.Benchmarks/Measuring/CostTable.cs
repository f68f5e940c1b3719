using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using FloraGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>The cost against the bars, for people.</summary>
internal static class CostTable
{
    public const int WarmUps = 3;
    public const int Rounds = 15;

    public static void Print(TextWriter output)
    {
        output.WriteLine($"{Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, Roslyn {RoslynVersion()}");
        output.WriteLine($"Medians of {Rounds} rounds after {WarmUps} to warm up, on one core, in milliseconds of processor time.");
        output.WriteLine();
        output.WriteLine($"{"",-44} {"analyzers",9} {"nothing",9} {"cost",9} {"at best",9} {"bar",9}");
        foreach (WorkloadKind kind in Enum.GetValues<WorkloadKind>())
        {
            Workload workload = Workload.Of(kind);
            workload.Verify();
            CostMeasurement measured = CostMeasurement.Of(workload, WarmUps, Rounds);
            string verdict = measured.Difference <= workload.Bar ? "" : "  MISSED";
            output.WriteLine($"{workload.Title,-44} {In(measured.Analyzers)} {In(measured.Nothing)} {In(measured.Difference)} {In(measured.Least)} {workload.Bar,9}{verdict}");
        }
    }

    private static string In(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture).PadLeft(9);

    private static string? RoslynVersion()
        => typeof(Compilation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
}
