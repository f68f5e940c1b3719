using System.Diagnostics;

namespace Reliability.Soak;

/// <summary>What this process holds at a time.</summary>
/// <param name="At">How far the run is, in calls or in minutes.</param>
/// <param name="Memory">The bytes of all objects that are still in use.</param>
/// <param name="Handles">The open files, sockets and the like.</param>
/// <param name="Threads">The threads.</param>
internal readonly record struct SoakSample(double At, double Memory, double Handles, double Threads)
{
    public static SoakSample Take(double at)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long memory = GC.GetTotalMemory(forceFullCollection: true);
        using Process process = Process.GetCurrentProcess();
        return new SoakSample(at, memory, process.HandleCount, process.Threads.Count);
    }
}
