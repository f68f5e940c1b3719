namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>Writes a value.</summary>
internal delegate void JsonWriteAction<in T>(Utf8JsonWriter writer, T value);
