namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

/// <summary>Values of types that the application has: their converters read and write them.</summary>
internal static class OwnJson
{
    /// <exception cref="JsonReadException">The converter refuses it, or gives null.</exception>
    public static T Read<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> info)
    {
        long start = reader.TokenStartIndex;
        return TryRead(ref reader, info, out T? value) ? value! : throw new JsonReadException($"expected a value of {typeof(T).Name}", start);
    }

    public static void Write<T>(Utf8JsonWriter writer, T value, JsonTypeInfo<T> info) => JsonSerializer.Serialize(writer, value, info);

    /// <summary>The text of a value as it stands in JSON, without the quotation marks.</summary>
    public static string? Text<T>(T value, JsonTypeInfo<T> info)
    {
        if (value is null)
        {
            return null;
        }

        JsonElement json = JsonSerializer.SerializeToElement(value, info);
        return json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText();
    }

    public static int Hash<T>(T value) => value?.GetHashCode() ?? 0;

    public static int Fit<T>(Utf8JsonReader reader, JsonTypeInfo<T> info) => TryRead(ref reader, info, out _) ? JsonFit.Formatted : JsonFit.None;

    private static bool TryRead<T>(ref Utf8JsonReader reader, JsonTypeInfo<T> info, out T? value)
    {
        try
        {
            value = JsonSerializer.Deserialize(ref reader, info);
            return value is not null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException or ArgumentException or OverflowException or NotSupportedException)
        {
            value = default;
            return false;
        }
    }
}
