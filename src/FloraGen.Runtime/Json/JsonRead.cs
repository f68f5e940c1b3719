namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Reads JSON values strictly: each method stands on the value's first token and leaves on its last.</summary>
internal static partial class JsonRead
{
    internal static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw JsonReadException.Expected("an object", ref reader);
        }
    }

    /// <summary>
    /// Goes to the next member. True: the name is unescaped and the reader stands on the value.
    /// False: the reader stands on the end of the object.
    /// </summary>
    internal static bool NextMember(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.HasValueSequence || reader.ValueIsEscaped ? CopiedName(ref reader) : reader.ValueSpan;
        Advance(ref reader);
        return true;
    }

    internal static JsonElement Element(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    internal static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonReadFunc<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonReadException.Expected("an array", ref reader);
        }

        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            return [];
        }

        List<T> items = [];
        do
        {
            items.Add(item(ref reader));
            Advance(ref reader);
        }
        while (reader.TokenType != JsonTokenType.EndArray);
        return items;
    }

    /// <summary>Reads an object of any names. The order is kept; a name that comes twice is refused.</summary>
    internal static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReadFunc<T> value)
    {
        StartObject(ref reader);
        OrderedMap<T> map = new();
        while (NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            long position = reader.TokenStartIndex;
            string key = Name(ref reader, name);
            if (!map.TryAdd(key, value(ref reader)))
            {
                throw Duplicate(position);
            }
        }

        return map;
    }

    /// <summary>Keeps a member that the document does not know; the reader stands on its value.</summary>
    internal static void Additional(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref AdditionalPropertiesBuilder additional)
    {
        long position = reader.TokenStartIndex;
        string key = Name(ref reader, name);
        if (!additional.TryAdd(key, JsonElement.ParseValue(ref reader)))
        {
            throw Duplicate(position);
        }
    }

    internal static JsonReadException Duplicate(long position) => new("the member comes twice", position);

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonReadException("the text ends in the middle of a value", reader.TokenStartIndex);
        }
    }
}
