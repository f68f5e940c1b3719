namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonRead
{
    /// <summary>An ISO 8601 date and time. One that names no offset is UTC, whatever zone this machine is in.</summary>
    public static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
        => JsonFormat.TryDateTimeOffset(ref reader, out DateTimeOffset value) ? value : throw NotFormatted(ref reader, "a date and time (ISO 8601)");
}
