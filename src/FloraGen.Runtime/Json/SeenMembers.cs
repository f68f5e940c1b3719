namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>Remembers which members of an object were read, so that duplicates and missing ones are noticed.</summary>
internal struct SeenMembers
{
    private MemberBits _members;

    /// <summary>Refuses a member that was read before; the reader stands on its value.</summary>
    internal void Once(ref Utf8JsonReader reader, int index)
    {
        if (!_members.Add(index))
        {
            throw JsonRead.Duplicate(reader.TokenStartIndex);
        }
    }

    /// <summary>Refuses an object, on whose end the reader stands, that lacks one of its first <paramref name="count"/> members.</summary>
    internal readonly void RequireFirst(ref Utf8JsonReader reader, int count, string[] memberNames)
    {
        int missing = _members.FirstMissing(count);
        if (missing >= 0)
        {
            string name = memberNames[missing];
            throw new JsonReadException("the required member is missing", reader.TokenStartIndex, name);
        }
    }
}
