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

    public static bool TryTime(ref Utf8JsonReader reader, out TimeOnly value)
    {
        value = default;
        return TryText(ref reader, out string text) && Rfc3339.TryParseTime(text, out value);
    }
}
