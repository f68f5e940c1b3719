namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
#if !HAS_DATE_ONLY
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

internal static partial class Rfc3339
{
    /// <summary>A time of day: with or without seconds and their fractions, and with a Z, which says nothing here.</summary>
    public static bool TryParseTime(string text, out TimeOnly value)
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

    public static string TimeText(TimeOnly value) => value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    /// <summary>.NET takes a point without a digit behind it.</summary>
    private static bool HasEmptyFraction(string text)
    {
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && (point + 1 == text.Length || !AsciiSigns.IsDigit(text[point + 1]));
    }
}
