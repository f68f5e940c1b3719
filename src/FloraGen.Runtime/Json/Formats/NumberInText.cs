namespace FloraGen.Runtime.Internal;

using System;
using System.Text;
using System.Text.Json;

/// <summary>Reads numbers that may stand in a text, <c>"7"</c> for <c>7</c>.</summary>
internal static partial class NumberInText
{
    public static int Int32(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Number(ref reader, JsonRead.Int32) : JsonRead.Int32(ref reader);

    public static long Int64(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Number(ref reader, JsonRead.Int64) : JsonRead.Int64(ref reader);

    public static float Single(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Number(ref reader, JsonRead.Single) : JsonRead.Single(ref reader);

    public static double Double(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Number(ref reader, JsonRead.Double) : JsonRead.Double(ref reader);

    public static decimal Decimal(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Number(ref reader, JsonRead.Decimal) : JsonRead.Decimal(ref reader);

    /// <summary>How well a number, or a text that is one, fits.</summary>
    public static JsonFitFunc FitOf(JsonFitFunc number) => (Utf8JsonReader reader, ref int looks) =>
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return number(reader, ref looks);
        }

        return JsonFormat.TryText(ref reader, out string text) && TryReader(text, out Utf8JsonReader inner) ? number(inner, ref looks) : JsonFit.None;
    };

    private static T Number<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
    {
        if (!TryReader(JsonRead.String(ref reader), out Utf8JsonReader number))
        {
            throw new JsonReadException("expected a number but found a text that is none", reader.TokenStartIndex);
        }

        try
        {
            return read(ref number);
        }
        catch (JsonReadException exception)
        {
            throw new JsonReadException(exception.Message, reader.TokenStartIndex);
        }
    }

    /// <summary>A reader that stands on the number in a text.</summary>
    private static bool TryReader(string text, out Utf8JsonReader number)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Plain(text));
        number = new Utf8JsonReader(bytes);
        try
        {
            return number.Read() && number.TokenType == JsonTokenType.Number && number.BytesConsumed == bytes.Length;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Without what JSON's own numbers do not have: a plus, and zeros in front.</summary>
    private static string Plain(string text)
    {
        bool isNegative = text.StartsWith('-');
        int start = isNegative || text.StartsWith('+') ? 1 : 0;
        while (start + 1 < text.Length && text[start] == '0' && AsciiSigns.IsDigit(text[start + 1]))
        {
            start++;
        }

        return isNegative ? "-" + text[start..] : text[start..];
    }
}
