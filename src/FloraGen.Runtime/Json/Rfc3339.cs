namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
#if !HAS_DATE_ONLY
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

/// <summary>Date and time as text.</summary>
internal static class Rfc3339
{
    /// <summary>What RFC 3339 allows and ISO 8601 does not: a blank or a small t between date and time, a small z.</summary>
    public static bool TryParse(string text, out DateTimeOffset value)
    {
        const int TimeSeparator = 10;
        if (text.Length > TimeSeparator && text[TimeSeparator] is ' ' or 't' or 'T')
        {
            string usual = $"{text[..TimeSeparator]}T{text[(TimeSeparator + 1)..].ToUpperInvariant()}";
            return DateTimeOffset.TryParseExact(
                WithoutExcess(usual),
                ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ssK"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out value);
        }

        value = default;
        return false;
    }

    /// <summary>A time of day: with or without seconds and their fractions, and with a Z, which says nothing here.</summary>
    public static bool TryParse(string text, out TimeOnly value)
    {
        string local = text.EndsWith('Z') || text.EndsWith('z') ? text[..^1] : text;
        value = default;
        return !HasEmptyFraction(local) && TimeOnly.TryParseExact(
            WithoutExcess(local),
            ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out value);
    }

    public static string Text(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public static string Text(DateTimeOffset value)
        => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
            + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));

    /// <summary>.NET takes a point without a digit behind it.</summary>
    private static bool HasEmptyFraction(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && (point + 1 == text.Length || !AsciiSigns.IsDigit(text[point + 1]));
    }

    /// <summary>Without the digits of a second that are finer than .NET's ticks.</summary>
    private static string WithoutExcess(string text)
    {
        const int FinestDigits = 7;
        int start = text.IndexOf('.', StringComparison.Ordinal) + 1;
        int end = start;
        while (start > 0 && end < text.Length && AsciiSigns.IsDigit(text[end]))
        {
            end++;
        }

        int excess = end - start - FinestDigits;
        return excess > 0 ? text.Remove(end - excess, excess) : text;
    }
}
