namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Writes values of JSON that the writer does not know by itself.</summary>
internal static partial class JsonWrite
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
