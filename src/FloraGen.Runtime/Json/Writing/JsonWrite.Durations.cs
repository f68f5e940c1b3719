namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonWrite
{
    public static void Duration(Utf8JsonWriter writer, TimeSpan value) => writer.WriteStringValue(Iso8601Duration.Text(value));
}
