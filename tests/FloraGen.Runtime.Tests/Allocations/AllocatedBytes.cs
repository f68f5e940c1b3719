namespace RuntimeTests.Allocations;

/// <summary>What this thread allocates while something happens.</summary>
internal static class AllocatedBytes
{
    private const int Rounds = 20;

    /// <summary>The least of twenty rounds: the first ones fill caches, and the garbage collector empties them when it likes.</summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
