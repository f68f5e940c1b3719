namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;

/// <summary>Times as JSON carries them: read with or without an offset and fractions, written with 'Z' for UTC.</summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int FractionStart = 19;
    private const int FractionDigits = 7;

    internal static bool TryParse(string text, out DateTimeOffset value)
    {
        // A date alone, and the lower case or blank separators that RFC 3339 also allows.
        string normal = text.Length <= DateLength ? text + "T00:00:00Z" : Normalize(text);
        return DateTimeOffset.TryParseExact(
            normal,
            ["yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mmK"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out value);
    }

    internal static string Format(DateTimeOffset value) => value.ToString(
        value.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz",
        CultureInfo.InvariantCulture);

    private static string Normalize(string text)
    {
        if (text[DateLength] is 't' or ' ')
        {
            text = $"{text.AsSpan(0, DateLength)}T{text.AsSpan(DateLength + 1)}";
        }

        if (text[^1] == 'z')
        {
            text = $"{text.AsSpan(0, text.Length - 1)}Z";
        }

        return CutFraction(text);
    }

    /// <summary>A tick is 100 ns: digits beyond the seventh are dropped, as the framework's own reader does.</summary>
    private static string CutFraction(string text)
    {
        if (text.Length <= FractionStart || text[FractionStart] != '.')
        {
            return text;
        }

        int end = FractionStart + 1;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        int kept = FractionStart + 1 + FractionDigits;
        return end <= kept ? text : $"{text.AsSpan(0, kept)}{text.AsSpan(end)}";
    }
}
