namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

/// <summary>Writes values so that they come back equal. Each scalar method is a <see cref="JsonWriteAction{T}"/>.</summary>
internal static class JsonWrite
{
    internal static void String(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal static void Boolean(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    internal static void Int32(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

    internal static void Int64(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

    internal static void Double(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

    internal static void Single(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

    internal static void Decimal(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

    /// <summary>RFC 3339: 'Z' for UTC, fractions of a second only where there are any.</summary>
    internal static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Rfc3339.Format(value));

    internal static void Date(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    internal static void Guid(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);

    internal static void Bytes(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);

    internal static void Element(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(writer);

    internal static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> list, JsonWriteAction<T> item)
    {
        writer.WriteStartArray();
        for (int i = 0; i < list.Count; i++)
        {
            item(writer, list[i]);
        }

        writer.WriteEndArray();
    }

    internal static void Map<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> map, JsonWriteAction<T> value)
    {
        writer.WriteStartObject();
        foreach (KeyValuePair<string, T> entry in map)
        {
            writer.WritePropertyName(entry.Key);
            value(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the unknown members back. Those with the name of a known member were written in its place.</summary>
    internal static void Additional(Utf8JsonWriter writer, AdditionalProperties additional, string[] knownMembers)
    {
        if (additional.Count == 0)
        {
            return;
        }

        foreach (KeyValuePair<string, JsonElement> member in additional)
        {
            if (Array.IndexOf(knownMembers, member.Key) < 0)
            {
                writer.WritePropertyName(member.Key);
                member.Value.WriteTo(writer);
            }
        }
    }
}
