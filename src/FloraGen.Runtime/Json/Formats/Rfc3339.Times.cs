namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
#if !HAS_DATE_ONLY
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

internal static partial class Rfc3339
{
    /// <summary>A time of day: with or without seconds and their fractions, and with a Z or an offset, which say nothing here.</summary>
    public static bool TryParseTime(string text, out TimeOnly value)
    {
        string local = WithoutOffset(text, out bool isOffset);
        value = default;
        return isOffset && !HasEmptyFraction(local) && TimeOnly.TryParseExact(
            WithoutExcess(local),
            ["HH:mm:ss", "HH:mm:ss.FFFFFFF", "HH:mm"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out value);
    }

    /// <param name="text">With a Z, an offset, or neither.</param>
    /// <param name="isOffset">False for an offset that no clock has.</param>
    private static string WithoutOffset(string text, out bool isOffset)
    {
        const int Length = 6;
        isOffset = true;
        if (text.EndsWith('Z') || text.EndsWith('z'))
        {
            return text[..^1];
        }

        if (text.Length <= Length || text[^Length] is not ('+' or '-'))
        {
            return text;
        }

        isOffset = TimeOnly.TryParseExact(text[^(Length - 1)..], ["HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return text[..^Length];
    }

    public static string TimeText(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>.NET takes a point without a digit behind it.</summary>
    private static bool HasEmptyFraction(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && (point + 1 == text.Length || !AsciiSigns.IsDigit(text[point + 1]));
    }
}
