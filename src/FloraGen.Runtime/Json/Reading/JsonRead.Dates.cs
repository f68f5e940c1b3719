namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
#if !HAS_DATE_ONLY
using DateOnly = global::FloraGen.Runtime.DateOnly;
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

internal static partial class JsonRead
{
    public static DateOnly Date(ref Utf8JsonReader reader)
        => JsonFormat.TryDate(ref reader, out DateOnly value) || JsonFormat.TryDayOf(ref reader, out value) ? value : throw NotFormatted(ref reader, "a date (yyyy-MM-dd)");

    public static TimeOnly Time(ref Utf8JsonReader reader)
        => JsonFormat.TryTime(ref reader, out TimeOnly value) || JsonFormat.TryTimeOf(ref reader, out value) ? value : throw NotFormatted(ref reader, "a time of day (HH:mm:ss)");
}
