namespace FloraGen.Runtime.Internal;

using System;

/// <summary>Random numbers for any thread: a <see cref="Random"/> of these frameworks is for one only.</summary>
internal static class SharedRandom
{
    [ThreadStatic]
    private static Random? s_random;

    /// <summary>At least 0 and less than 1. Seeded by more than the clock: threads that start together must not wait alike.</summary>
    public static double NextDouble() => (s_random ??= new Random(Guid.NewGuid().GetHashCode())).NextDouble();
}
