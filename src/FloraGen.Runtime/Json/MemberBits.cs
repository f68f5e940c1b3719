namespace FloraGen.Runtime.Internal;

using System;

/// <summary>A growing set of member numbers that allocates nothing for the first 64.</summary>
internal struct MemberBits
{
    private const int WordSize = 64;

    private ulong _first;
    private ulong[]? _rest;

    /// <summary>Adds a member; false when it was there already.</summary>
    internal bool Add(int index)
    {
        ref ulong word = ref _first;
        if (index >= WordSize)
        {
            int slot = (index / WordSize) - 1;
            if (_rest is null || slot >= _rest.Length)
            {
                Array.Resize(ref _rest, slot + 1);
            }

            word = ref _rest[slot];
        }

        ulong bit = 1UL << (index % WordSize);
        bool isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    internal readonly bool Has(int index)
    {
        if (index < WordSize)
        {
            return (_first & (1UL << index)) != 0;
        }

        int slot = (index / WordSize) - 1;
        return _rest is not null && slot < _rest.Length && (_rest[slot] & (1UL << (index % WordSize))) != 0;
    }

    /// <summary>The lowest member below the count that is not in the set, or -1.</summary>
    internal readonly int FirstMissing(int count)
    {
        ulong low = count >= WordSize ? ulong.MaxValue : (1UL << count) - 1;
        if ((_first & low) == low && count <= WordSize)
        {
            return -1;
        }

        for (int index = 0; index < count; index++)
        {
            if (!Has(index))
            {
                return index;
            }
        }

        return -1;
    }
}
