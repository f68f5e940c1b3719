namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>Reads one JSON value: the reader stands on the value's first token and is left on its last.</summary>
internal delegate T JsonReadFunc<T>(ref Utf8JsonReader reader);
