namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonWrite
{
    /// <summary>RFC 3339, with <c>Z</c> for UTC and as many fractions as it takes.</summary>
    public static void DateTimeOffset(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Rfc3339.Text(value));
}
