namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text.Json;
#if !HAS_DATE_ONLY
using DateOnly = global::FloraGen.Runtime.DateOnly;
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

internal static partial class JsonWrite
{
    public static void Date(Utf8JsonWriter writer, DateOnly value)
        => writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Time(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(Rfc3339.TimeText(value));
}
