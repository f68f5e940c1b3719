namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>Texts of JSON with a format. Nothing is thrown for a text without it, or for what is no text.</summary>
internal static partial class JsonFormat
{
    /// <summary>A text, unless it is no valid Unicode.</summary>
    public static bool TryText(ref Utf8JsonReader reader, out string text)
    {
        text = "";
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    public static bool TryGuid(ref Utf8JsonReader reader, out Guid value)
    {
        value = default;
        return TryText(ref reader, out string text) && ApiText.TryParse(text, out value);
    }
}
