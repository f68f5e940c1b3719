namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>Writes one JSON value.</summary>
internal delegate void JsonWriteAction<T>(Utf8JsonWriter writer, T value);
