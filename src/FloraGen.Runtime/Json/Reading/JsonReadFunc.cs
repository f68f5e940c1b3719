namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>Reads a value: the reader stands on its first token, and is left on its last.</summary>
internal delegate T JsonReadFunc<out T>(ref Utf8JsonReader reader);
