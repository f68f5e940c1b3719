using System.Diagnostics;
using System.Globalization;

namespace FloraGen.Benchmarks.Consumers;

/// <summary>
/// The most memory that each process of a tree had in RAM, added up: looked at every 20 ms, where the system tells (Linux).
/// Pages that processes share are counted for each.
/// </summary>
internal sealed class ProcessTree
{
    private readonly Dictionary<int, long> _peaks = [];

    public static bool CanBeWatched { get; } = Directory.Exists("/proc/self/task");

    public long PeakBytes => _peaks.Values.Sum();

    /// <summary>Returns when the process has ended or the time is up.</summary>
    public void Watch(Process root, TimeSpan limit)
    {
        int id = root.Id;
        long start = Stopwatch.GetTimestamp();
        while (Look(id) && Stopwatch.GetElapsedTime(start) < limit)
        {
            Thread.Sleep(20);
        }
    }

    /// <returns>Whether the process still runs.</returns>
    private bool Look(int root)
    {
        ILookup<int, int> children = Directory.EnumerateDirectories("/proc")
            .Select(static folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out int id) ? id : 0)
            .Where(static id => id > 0)
            .ToLookup(static id => (int)(Status(id, "PPid:") ?? -1));
        Queue<int> left = new([root]);
        while (left.TryDequeue(out int id))
        {
            if (Status(id, "VmHWM:") is { } kibibytes)
            {
                _peaks[id] = Math.Max(_peaks.GetValueOrDefault(id), kibibytes * 1024);
            }

            foreach (int child in children[id])
            {
                left.Enqueue(child);
            }
        }

        // A process that has ended and waits to be asked for its exit code has no memory any more.
        return Status(root, "VmHWM:") is not null;
    }

    /// <summary>Null for a process that has ended meanwhile.</summary>
    private static long? Status(int id, string name)
    {
        try
        {
            string? line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
            return line is null ? null : long.Parse(line[name.Length..].Trim().Split(' ')[0], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
