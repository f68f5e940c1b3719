namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

/// <summary>Values as JSON, written by the code that a type has for that.</summary>
internal static class WrittenJson
{
    /// <summary>The text is no part of a page, so only JSON's own rules ask for escapes.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Bytes<T>(T value, JsonWriteAction<T> write)
    {
        using PooledBuffer buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_options))
        {
            write(writer, value);
        }

        return buffer.Written.ToArray();
    }

    public static JsonElement Element<T>(T value, JsonWriteAction<T> write) => Parse(Bytes(value, write).Span);

    /// <summary>As deep as the writer writes.</summary>
    public static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = 1000 });
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>The text of a value; null of null.</summary>
    public static string? Text<T>(T? value, JsonWriteAction<T> write)
        => value is null ? null : Encoding.UTF8.GetString(Bytes(value, write).Span);

    /// <summary>The same for a header, which holds ASCII only: JSON can name every other character.</summary>
    public static string? AsciiText<T>(T? value, JsonWriteAction<T> write)
    {
        if (Text(value, write) is not { } text)
        {
            return null;
        }

        StringBuilder ascii = new(text.Length);
        foreach (char character in text)
        {
            _ = character is >= ' ' and <= '~'
                ? ascii.Append(character)
                : ascii.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }

        return ascii.ToString();
    }
}
