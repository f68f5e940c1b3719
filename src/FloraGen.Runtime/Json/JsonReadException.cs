namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>JSON that is well formed but is not what the document says. The path is found afterwards, from the position.</summary>
internal sealed class JsonReadException : JsonException
{
    internal JsonReadException(string message, long position, string? member = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Position = position;
        Member = member;
    }

    /// <summary>Offset in bytes of the offending token from the start of the JSON text.</summary>
    internal long Position { get; }

    /// <summary>The member that is missing from the object at the position, when that is the fault.</summary>
    internal string? Member { get; }

    internal static JsonReadException Expected(string expected, ref Utf8JsonReader reader) =>
        new($"expected {expected} but found {Describe(reader.TokenType)}", reader.TokenStartIndex);

    internal static JsonReadException OutOfRange(string expected, ref Utf8JsonReader reader) =>
        new($"expected {expected} but the number is out of range", reader.TokenStartIndex);

    internal static JsonReadException Malformed(string expected, ref Utf8JsonReader reader, Exception? innerException = null) =>
        new($"expected {expected} but the text is not one", reader.TokenStartIndex, innerException: innerException);

    private static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        JsonTokenType.EndArray => "the end of an array",
        JsonTokenType.EndObject => "the end of an object",
        JsonTokenType.PropertyName => "a member name",
        _ => "nothing",
    };
}
