namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text.Json;
#if !HAS_DATE_ONLY
using DateOnly = global::FloraGen.Runtime.DateOnly;
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

internal static partial class JsonFormat
{
    public static bool TryDate(ref Utf8JsonReader reader, out DateOnly value)
    {
        value = default;
        return TryText(ref reader, out string text)
            && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>The day of a date and time, which servers write whose property is one and is described as a date.</summary>
    public static bool TryDayOf(ref Utf8JsonReader reader, out DateOnly value)
    {
        value = default;
        return TryText(ref reader, out string text)
            && Parts(text) is { } parts
            && Rfc3339.TryParseTime(parts.Time, out _)
            && DateOnly.TryParseExact(parts.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>The time of a date and time, as <see cref="TryDayOf"/>.</summary>
    public static bool TryTimeOf(ref Utf8JsonReader reader, out TimeOnly value)
    {
        value = default;
        return TryText(ref reader, out string text)
            && Parts(text) is { } parts
            && DateOnly.TryParseExact(parts.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && Rfc3339.TryParseTime(parts.Time, out value);
    }

    public static bool TryTime(ref Utf8JsonReader reader, out TimeOnly value)
    {
        value = default;
        return TryText(ref reader, out string text) && Rfc3339.TryParseTime(text, out value);
    }

    private static (string Day, string Time)? Parts(string text)
    {
        const int DayLength = 10;
        return text.Length > DayLength && text[DayLength] is 'T' or 't' or ' ' ? (text[..DayLength], text[(DayLength + 1)..]) : null;
    }
}
