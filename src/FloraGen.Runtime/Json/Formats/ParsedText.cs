namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>Values that .NET itself parses from a text.</summary>
internal static class ParsedText
{
    /// <param name="reader">On the text.</param>
    /// <param name="parse">Throws where the text is no value.</param>
    /// <param name="expected">What the text should be, for whoever reads the exception.</param>
    public static T Read<T>(ref Utf8JsonReader reader, Func<string, T> parse, string expected)
    {
        string text = JsonRead.String(ref reader);
        return TryParse(text, parse, out T? value) ? value! : throw new JsonReadException($"expected {expected} but found another text", reader.TokenStartIndex);
    }

    public static int Fit<T>(Utf8JsonReader reader, Func<string, T> parse)
        => JsonFormat.TryText(ref reader, out string text) && TryParse(text, parse, out _) ? JsonFit.Formatted : JsonFit.None;

    private static bool TryParse<T>(string text, Func<string, T> parse, out T? value)
    {
        try
        {
            value = parse(text);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            value = default;
            return false;
        }
    }
}
