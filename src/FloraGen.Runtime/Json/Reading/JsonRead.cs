namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

/// <summary>Reads values of JSON. Whatever is not as expected is a <see cref="JsonReadException"/>.</summary>
internal static partial class JsonRead
{
    public static void StartObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Unexpected(ref reader, "an object");
        }
    }

    /// <summary>Goes to the next member of an object.</summary>
    /// <param name="reader">Left on the member's value, or on the end of the object.</param>
    /// <param name="name">The member's name, without escapes.</param>
    /// <returns>False at the end of the object.</returns>
    public static bool NextMember(ref Utf8JsonReader reader, out ReadOnlySpan<byte> name)
    {
        Advance(ref reader);
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        name = reader.HasValueSequence || reader.ValueIsEscaped ? UnescapedName(ref reader) : reader.ValueSpan;
        Advance(ref reader);
        return true;
    }

    public static string String(ref Utf8JsonReader reader)
    {
        ExpectString(ref reader);
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw NoText(reader.TokenStartIndex);
        }
    }

    public static void ExpectString(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(ref reader, "a string");
        }
    }

    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected(ref reader, "true or false"),
    };

    public static int Int32(ref Utf8JsonReader reader)
    {
        ExpectNumber(ref reader);
        return reader.TryGetInt32(out int value) ? value
            : TryWhole(ref reader, out long whole) && whole is >= int.MinValue and <= int.MaxValue ? (int)whole
            : throw OutOfRange(ref reader, "a whole number of 32 bits");
    }

    public static long Int64(ref Utf8JsonReader reader)
    {
        ExpectNumber(ref reader);
        return reader.TryGetInt64(out long value) || TryWhole(ref reader, out value)
            ? value
            : throw OutOfRange(ref reader, "a whole number of 64 bits");
    }

    public static decimal Decimal(ref Utf8JsonReader reader)
    {
        ExpectNumber(ref reader);
        return reader.TryGetDecimal(out decimal value) ? value : throw OutOfRange(ref reader, "a decimal number");
    }

    public static Guid Guid(ref Utf8JsonReader reader)
        => JsonFormat.TryGuid(ref reader, out Guid value) ? value : throw NotFormatted(ref reader, "a UUID");

    /// <summary>Any JSON, kept as it is.</summary>
    public static JsonElement Element(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonReadFunc<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Unexpected(ref reader, "an array");
        }

        List<T> items = [];
        Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(item(ref reader));
            Advance(ref reader);
        }

        return items;
    }

    /// <summary>An object whose names are data, in the order of the text.</summary>
    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReadFunc<T> value)
    {
        StartObject(ref reader);
        OrderedMap<T> map = new();
        while (NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            long position = reader.TokenStartIndex;
            string key = Text(name, position);
            if (!map.TryAdd(key, value(ref reader)))
            {
                throw Duplicate(position);
            }
        }

        return map;
    }

    /// <summary>Keeps a member that the type does not know.</summary>
    public static void Additional(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, ref AdditionalPropertiesBuilder additional)
    {
        long position = reader.TokenStartIndex;
        string key = Text(name, position);
        if (!additional.TryAdd(key, Element(ref reader)))
        {
            throw Duplicate(position);
        }
    }

    /// <summary>The name of a member.</summary>
    public static string Text(scoped ReadOnlySpan<byte> name, long position)
    {
        try
        {
            return StrictUtf8.Encoding.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            throw new JsonReadException("the name of a member is no valid UTF-8", position);
        }
    }

    /// <summary><c>1.0</c> and <c>1e3</c> are whole numbers too.</summary>
    public static bool TryWhole(ref Utf8JsonReader reader, out long value) => JsonNumber.TryWhole(NumberText(ref reader), out value);

    public static JsonReadException NoText(long position) => new("expected a text but found one that is no valid UTF-8 or UTF-16", position);

    public static JsonReadException Duplicate(long position) => new("the member occurs twice in the same object", position);

    private static void Advance(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            throw new JsonReadException("the JSON ends too early", reader.BytesConsumed);
        }
    }

    private static ReadOnlySpan<byte> UnescapedName(ref Utf8JsonReader reader)
    {
        byte[] name = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        try
        {
            return name.AsSpan(0, reader.CopyString(name));
        }
        catch (InvalidOperationException)
        {
            throw new JsonReadException("the name of a member is no valid UTF-8 or UTF-16", reader.TokenStartIndex);
        }
    }

    private static string NumberText(ref Utf8JsonReader reader)
        => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    private static void ExpectNumber(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw Unexpected(ref reader, "a number");
        }
    }

    private static JsonReadException Unexpected(ref Utf8JsonReader reader, string expected)
        => new($"expected {expected} but found {Describe(reader.TokenType)}", reader.TokenStartIndex);

    private static JsonReadException OutOfRange(ref Utf8JsonReader reader, string expected)
        => new($"expected {expected} but found a number outside of it", reader.TokenStartIndex);

    /// <summary>What is wrong with a text that did not parse: its kind, that it is none, or its format.</summary>
    private static JsonReadException NotFormatted(ref Utf8JsonReader reader, string expected)
    {
        _ = String(ref reader);
        return Malformed(ref reader, expected);
    }

    private static JsonReadException Malformed(ref Utf8JsonReader reader, string expected)
        => new($"expected {expected} but found another text", reader.TokenStartIndex);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
