namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;

/// <summary>Date and time as text.</summary>
internal static partial class Rfc3339
{
    /// <summary>
    /// What RFC 3339 allows and ISO 8601 does not: a blank or a small t between date and time, a small z. A leap second, which
    /// .NET does not have, is the second before it.
    /// </summary>
    public static bool TryParse(string text, out DateTimeOffset value)
    {
        const int Second = 17;
        if (text.Length > Second + 1 && text[Second] == '6' && text[Second + 1] == '0')
        {
            return TryParse(text[..Second] + "59" + text[(Second + 2)..], out value) && value.UtcDateTime is { Hour: 23, Minute: 59 };
        }

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

    public static string Text(DateTimeOffset value)
        => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture)
            + (value.Offset == TimeSpan.Zero ? "Z" : value.ToString("zzz", CultureInfo.InvariantCulture));

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
