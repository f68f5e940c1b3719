namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
#if !HAS_DATE_ONLY
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

internal static partial class JsonRead
{
    public static TimeOnly Time(ref Utf8JsonReader reader)
        => JsonFormat.TryTime(ref reader, out TimeOnly value) ? value : throw NotFormatted(ref reader, "a time of day (HH:mm:ss)");
}
