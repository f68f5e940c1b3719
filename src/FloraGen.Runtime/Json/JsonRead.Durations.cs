namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonRead
{
    public static TimeSpan Duration(ref Utf8JsonReader reader)
    {
        string? fault = Iso8601Duration.TryParse(String(ref reader), out TimeSpan value);
        return fault is null ? value : throw new JsonReadException(fault, reader.TokenStartIndex);
    }
}
