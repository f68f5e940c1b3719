namespace FloraGen.Runtime.Internal;

/// <summary>Bits of numbers, as the type of the same name in .NET has it.</summary>
internal static class BitOperations
{
    /// <summary>The number of zeros behind the last bit that is set.</summary>
    public static int TrailingZeroCount(ulong value)
    {
        int count = 0;
        while (count < 64 && (value & (1UL << count)) == 0)
        {
            count++;
        }

        return count;
    }
}
