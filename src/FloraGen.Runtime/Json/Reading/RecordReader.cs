namespace FloraGen.Runtime.Internal;

using System;
using System.Numerics;
using System.Text.Json;

/// <summary>Goes through the members of an object. Those that its record does not know are kept.</summary>
internal partial struct RecordReader
{
    private const int Start = -1;
    private const int Unknown = -1;

    private readonly JsonMembers _members;
    private MemberBits _seen;
    private ExplicitNulls _nulls;
    private AdditionalPropertiesBuilder _additional;
    private int _last;

    /// <exception cref="JsonReadException">The reader does not stand on an object.</exception>
    public RecordReader(ref Utf8JsonReader reader, JsonMembers members)
    {
        JsonRead.StartObject(ref reader);
        _members = members;
        _last = Start;
    }

    /// <summary>The index of the member that the reader stands on; -1 for one that the record does not know.</summary>
    public int Index { get; private set; }

    /// <summary>Which of the optional members so far were null.</summary>
    public readonly ExplicitNulls Nulls => _nulls;

    /// <summary>Goes on to the value of the next member that the record knows.</summary>
    /// <returns>False at the end of the object.</returns>
    /// <exception cref="JsonReadException">A member stands there twice.</exception>
    public bool Next(ref Utf8JsonReader reader)
    {
        while (Next(ref reader, out ReadOnlySpan<byte> name))
        {
            if (Index != Unknown)
            {
                return true;
            }

            JsonRead.Additional(ref reader, name, ref _additional);
        }

        return false;
    }

    /// <summary>Goes on to the value of the next member, which may be one that the record does not know.</summary>
    /// <inheritdoc cref="Next(ref Utf8JsonReader)"/>
    public bool Next(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (!JsonRead.NextMember(ref reader, out name))
        {
            return false;
        }

        Index = _members.IndexAfter(_last, name);
        if (Index != Unknown)
        {
            _last = Index;
            if (!_seen.Add(Index))
            {
                throw JsonRead.Duplicate(reader.TokenStartIndex);
            }
        }

        return true;
    }

    /// <summary>Whether the member is null, which is remembered of one that might have been left out.</summary>
    public bool IsNull(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Null)
        {
            return false;
        }

        if (Index >= _members.Required)
        {
            _nulls.Add(Index);
        }

        return true;
    }

    /// <summary>To be called at the end of the object.</summary>
    /// <returns>What the record does not know, and which of its members were null.</returns>
    /// <exception cref="JsonReadException">A required member is missing; the exception names it.</exception>
    public readonly AdditionalProperties End(ref Utf8JsonReader reader)
    {
        for (int start = 0; start < _members.Required; start += MemberBits.BitsInWord)
        {
            int inWord = Math.Min(_members.Required - start, MemberBits.BitsInWord);
            ulong required = inWord == MemberBits.BitsInWord ? ulong.MaxValue : (1UL << inWord) - 1;
            ulong missing = required & ~(_seen.Word(start) | _members.NullableWord(start));
            if (missing != 0)
            {
                string name = _members.NameOf(start + BitOperations.TrailingZeroCount(missing));
                throw new JsonReadException("the member is required and missing", reader.TokenStartIndex, name);
            }
        }

        return _additional.Build(_members, _nulls);
    }
}
