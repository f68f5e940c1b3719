namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
#if !HAS_DATE_ONLY
using TimeOnly = global::FloraGen.Runtime.TimeOnly;
#endif

internal static partial class JsonWrite
{
    public static void Time(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(Rfc3339.TimeText(value));
}
