namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Json;

/// <summary>Which members of an object were read. The first 64 cost no allocation.</summary>
internal struct SeenMembers
{
    private const int BitsInWord = 64;

    private ulong _first;
    private ulong[]? _others;

    /// <exception cref="JsonReadException">The member was read before.</exception>
    public void Once(ref Utf8JsonReader reader, int index)
    {
        ref ulong word = ref Word(index);
        ulong bit = 1UL << (index % BitsInWord);
        if ((word & bit) != 0)
        {
            throw JsonRead.Duplicate(reader.TokenStartIndex);
        }

        word |= bit;
    }

    /// <summary>Checks that the first members, which are the required ones, were all read.</summary>
    /// <exception cref="JsonReadException">One was not; the exception names it.</exception>
    public void RequireFirst(ref Utf8JsonReader reader, int count, string[] memberNames)
    {
        for (int start = 0; start < count; start += BitsInWord)
        {
            int inWord = Math.Min(count - start, BitsInWord);
            ulong required = inWord == BitsInWord ? ulong.MaxValue : (1UL << inWord) - 1;
            ulong missing = required & ~Word(start);
            if (missing != 0)
            {
                string name = memberNames[start + BitOperations.TrailingZeroCount(missing)];
                throw new JsonReadException("the member is required and missing", reader.TokenStartIndex, name);
            }
        }
    }

    [UnscopedRef]
    private ref ulong Word(int index)
    {
        if (index < BitsInWord)
        {
            return ref _first;
        }

        int other = (index / BitsInWord) - 1;
        if (_others is null || _others.Length <= other)
        {
            Array.Resize(ref _others, other + 1);
        }

        return ref _others[other];
    }
}
