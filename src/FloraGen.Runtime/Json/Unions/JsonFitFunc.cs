namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <summary>How well a value fits a type, without reading it.</summary>
/// <param name="reader">A copy that stands on the value's first token.</param>
/// <param name="looks">How many more types may be looked at below this one, which keeps types that hold each other bounded.</param>
/// <returns>The more, the better; <see cref="JsonFit.None"/> when it does not fit.</returns>
internal delegate int JsonFitFunc(Utf8JsonReader reader, ref int looks);
