namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
#if !HAS_DATE_ONLY
using DateOnly = global::FloraGen.Runtime.DateOnly;
#endif

internal static partial class JsonRead
{
    public static DateOnly Date(ref Utf8JsonReader reader)
        => JsonFormat.TryDate(ref reader, out DateOnly value) ? value : throw NotFormatted(ref reader, "a date (yyyy-MM-dd)");
}
