namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text;

/// <summary>Texts within URLs.</summary>
internal static class UrlText
{
    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /// <summary>What stays in a query where reserved characters may: all but the two that would end the value.</summary>
    private const string QueryReserved = Unreserved + "!$'()*+,;=:@/?[]";

    /// <summary>RFC 3986's pchar.</summary>
    private const string Segment = Unreserved + "!$&'()*+,;=:@";

    /// <summary>Everything but unreserved characters becomes percent signs.</summary>
#if NET8_0_OR_GREATER
    public static string Escape(string text) => Uri.EscapeDataString(text);
#else
    // Uri refuses long texts and halves of characters here.
    public static string Escape(string text) => Escape(Encoding.UTF8.GetBytes(text), Unreserved, keepsEscapes: false);
#endif

    /// <summary>The same, but characters with a meaning in URLs stay, and so does what is escaped already.</summary>
    public static string EscapeReserved(string text) => Escape(text, QueryReserved, keepsEscapes: true);

    /// <summary>A segment of a path, as RFC 6570 expands it: it cannot end, whatever the text holds.</summary>
    /// <exception cref="EncoderFallbackException">The text is no valid Unicode.</exception>
    public static string EscapeSegment(string text) => Escape(text, Unreserved, keepsEscapes: false);

    /// <summary>The same, but characters with a meaning within a segment stay, and so does what is escaped already.</summary>
    /// <inheritdoc cref="EscapeSegment" path="/exception"/>
    public static string EscapeSegmentReserved(string text) => Escape(text, Segment, keepsEscapes: true);

    private static string Escape(string text, string unescaped, bool keepsEscapes)
        => IsAllOf(text, unescaped) ? text : Escape(StrictUtf8.Encoding.GetBytes(text), unescaped, keepsEscapes);

    private static string Escape(byte[] units, string unescaped, bool keepsEscapes)
    {
        StringBuilder escaped = new(units.Length + 16);
        for (int index = 0; index < units.Length; index++)
        {
            char character = (char)units[index];
            bool stays = character == '%'
                ? keepsEscapes && IsEscape(units.AsSpan(index))
                : character < 128 && unescaped.Contains(character, StringComparison.Ordinal);
            _ = stays ? escaped.Append(character) : escaped.Append('%').Append(units[index].ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }

    /// <summary>Most texts are names and numbers, in which nothing has to be escaped.</summary>
    private static bool IsAllOf(string text, string unescaped)
    {
        foreach (char character in text)
        {
            if (!AsciiSigns.IsLetterOrDigit(character) && !unescaped.Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsEscape(ReadOnlySpan<byte> text)
        => text.Length > 2 && AsciiSigns.IsHexDigit((char)text[1]) && AsciiSigns.IsHexDigit((char)text[2]);
}
