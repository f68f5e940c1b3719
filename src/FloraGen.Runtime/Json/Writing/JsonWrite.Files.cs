namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonWrite
{
    /// <exception cref="NotSupportedException">Always: JSON cannot hold a file.</exception>
    public static void Binary(Utf8JsonWriter writer, FilePart value)
        => throw new NotSupportedException($"The file \"{value.FileName}\" cannot be written as JSON.");
}
