namespace FloraGen.Runtime.Internal;

using System;
using System.Numerics;
using System.Text.Json;

/// <summary>Which members of an object were read.</summary>
internal struct SeenMembers
{
    private MemberBits _seen;

    /// <exception cref="JsonReadException">The member was read before.</exception>
    public void Once(ref Utf8JsonReader reader, int index)
    {
        if (!_seen.Add(index))
        {
            throw JsonRead.Duplicate(reader.TokenStartIndex);
        }
    }

    /// <summary>Checks that the first members, which are the required ones, were all read.</summary>
    /// <exception cref="JsonReadException">One was not; the exception names it.</exception>
    public readonly void RequireFirst(ref Utf8JsonReader reader, int count, string[] memberNames)
    {
        for (int start = 0; start < count; start += MemberBits.BitsInWord)
        {
            int inWord = Math.Min(count - start, MemberBits.BitsInWord);
            ulong required = inWord == MemberBits.BitsInWord ? ulong.MaxValue : (1UL << inWord) - 1;
            ulong missing = required & ~_seen.Word(start);
            if (missing != 0)
            {
                string name = memberNames[start + BitOperations.TrailingZeroCount(missing)];
                throw new JsonReadException("the member is required and missing", reader.TokenStartIndex, name);
            }
        }
    }
}
