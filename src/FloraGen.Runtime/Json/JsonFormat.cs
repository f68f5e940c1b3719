namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text.Json;
#if !HAS_DATE_ONLY
using DateOnly = global::FloraGen.Runtime.DateOnly;
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

/// <summary>Texts of JSON with a format. Nothing is thrown for a text without it, or for what is no text.</summary>
internal static class JsonFormat
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

    /// <summary>An ISO 8601 date and time. One that names no offset is UTC, whatever zone this machine is in.</summary>
    public static bool TryDateTimeOffset(ref Utf8JsonReader reader, out DateTimeOffset value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.String)
        {
            return false;
        }

        if (HasEmptyFraction(reader.ValueSpan))
        {
            return false;
        }

        if (reader.TryGetDateTime(out DateTime local) && local.Kind == DateTimeKind.Unspecified)
        {
            value = new DateTimeOffset(local, TimeSpan.Zero);
            return true;
        }

        return reader.TryGetDateTimeOffset(out value) || (TryText(ref reader, out string text) && Rfc3339.TryParse(text, out value));
    }

    /// <summary>.NET takes a point without a digit behind it, and no standard does.</summary>
    private static bool HasEmptyFraction(ReadOnlySpan<byte> text)
    {
        int point = text.IndexOf((byte)'.');
        return point >= 0 && (point + 1 == text.Length || !AsciiSigns.IsDigit((char)text[point + 1]));
    }

    public static bool TryDate(ref Utf8JsonReader reader, out DateOnly value)
    {
        value = default;
        return TryText(ref reader, out string text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    public static bool TryTime(ref Utf8JsonReader reader, out TimeOnly value)
    {
        value = default;
        return TryText(ref reader, out string text) && Rfc3339.TryParse(text, out value);
    }

    public static bool TryGuid(ref Utf8JsonReader reader, out Guid value)
    {
        value = default;
        return TryText(ref reader, out string text) && ApiText.TryParse(text, out value);
    }

    /// <summary>Base64 as many servers write it: broken into lines, or with bits behind its last byte.</summary>
    public static bool TryLooseBase64(ref Utf8JsonReader reader, out byte[] value)
    {
        value = [];
        if (!TryText(ref reader, out string text))
        {
            return false;
        }

#if NET8_0_OR_GREATER
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out int length))
        {
            return false;
        }

        value = bytes[..length];
        return true;
#else
        try
        {
            value = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
#endif
    }
}
