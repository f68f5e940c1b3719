namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
#if !HAS_DATE_ONLY
using DateOnly = global::FloraGen.Runtime.DateOnly;
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

/// <summary>Writes values of JSON that the writer does not know by itself.</summary>
internal static class JsonWrite
{
    public static void List<T>(Utf8JsonWriter writer, IReadOnlyList<T> list, JsonWriteAction<T> item)
    {
        writer.WriteStartArray();
        for (int index = 0; index < list.Count; index++)
        {
            item(writer, list[index]);
        }

        writer.WriteEndArray();
    }

    public static void Map<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> map, JsonWriteAction<T> value)
    {
        writer.WriteStartObject();
        foreach (KeyValuePair<string, T> entry in map)
        {
            writer.WritePropertyName(entry.Key);
            value(writer, entry.Value);
        }

        writer.WriteEndObject();
    }

    /// <summary>RFC 3339, with <c>Z</c> for UTC and as many fractions as it takes.</summary>
    public static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Rfc3339.Text(value));

    public static void Date(Utf8JsonWriter writer, DateOnly value)
        => writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Time(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(Rfc3339.Text(value));

    public static void Duration(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(Iso8601Duration.Text(value));

    /// <exception cref="NotSupportedException">Always: a file has no place in JSON.</exception>
    public static void Binary(Utf8JsonWriter writer, FilePart value)
        => throw new NotSupportedException($"The file \"{value.FileName}\" cannot be written as JSON.");

    /// <summary>JSON as it came in.</summary>
    public static void Element(Utf8JsonWriter writer, JsonElement value)
    {
        string json = value.GetRawText();
        if (json.Contains("\\u", StringComparison.Ordinal))
        {
            // An escape may stand for half a character, which no other method would write.
            writer.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        value.WriteTo(writer);
    }
}
