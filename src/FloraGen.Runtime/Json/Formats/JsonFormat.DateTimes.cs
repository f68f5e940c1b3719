namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonFormat
{
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
}
