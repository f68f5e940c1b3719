using System.Diagnostics;

namespace FloraGen.Benchmarks.Measuring;

/// <summary>The compiler runs analyzers beside its own work even when told not to be concurrent. On one core they take turns.</summary>
internal static class OneCore
{
    /// <summary>Threads inherit this from the one that starts them, so it has to come first.</summary>
    public static void Use()
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows())
        {
            using Process process = Process.GetCurrentProcess();

            // The last of the cores that may be used: the first one serves most interrupts.
            ulong allowed = (ulong)process.ProcessorAffinity;
            process.ProcessorAffinity = (nint)(1UL << System.Numerics.BitOperations.Log2(allowed));
        }
    }
}
