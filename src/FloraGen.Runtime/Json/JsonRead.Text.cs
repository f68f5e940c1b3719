namespace FloraGen.Runtime.Internal;

using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

/// <content>Values that are written as JSON strings.</content>
internal static partial class JsonRead
{
    // Bad UTF-8 has to be refused: with replacement characters two different names could become one.
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string String(ref Utf8JsonReader reader)
    {
        RequireString(ref reader, "a string");
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonReadException("expected a string but its text is not valid Unicode", reader.TokenStartIndex, innerException: exception);
        }
    }

    /// <summary>Reads an RFC 3339 time. A time without an offset is UTC, whatever the machine's own zone is.</summary>
    internal static DateTimeOffset DateTimeOffset(ref Utf8JsonReader reader)
    {
        const string Expected = "a date-time (RFC 3339)";
        RequireString(ref reader, Expected);
        string text = String(ref reader);
        return Rfc3339.TryParse(text, out DateTimeOffset value) ? value : throw JsonReadException.Malformed(Expected, ref reader);
    }

    internal static DateOnly Date(ref Utf8JsonReader reader)
    {
        const string Expected = "a date (yyyy-MM-dd)";
        RequireString(ref reader, Expected);
        return DateOnly.TryParseExact(String(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
            ? value
            : throw JsonReadException.Malformed(Expected, ref reader);
    }

    internal static Guid Guid(ref Utf8JsonReader reader)
    {
        const string Expected = "a UUID";
        RequireString(ref reader, Expected);
        return System.Guid.TryParseExact(String(ref reader), "D", out Guid value) ? value : throw JsonReadException.Malformed(Expected, ref reader);
    }

    internal static byte[] Bytes(ref Utf8JsonReader reader)
    {
        const string Expected = "base64 text";
        RequireString(ref reader, Expected);
        return reader.TryGetBytesFromBase64(out byte[]? value) ? value : throw JsonReadException.Malformed(Expected, ref reader);
    }

    private static void RequireString(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonReadException.Expected(expected, ref reader);
        }
    }

    private static string Name(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name)
    {
        try
        {
            return s_strictUtf8.GetString(name);
        }
        catch (ArgumentException exception)
        {
            throw new JsonReadException("a member name is not valid UTF-8", reader.TokenStartIndex, innerException: exception);
        }
    }

    private static byte[] CopiedName(ref Utf8JsonReader reader)
    {
        byte[] copy = new byte[reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length];
        try
        {
            int length = reader.CopyString(copy);
            return length == copy.Length ? copy : copy[..length];
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonReadException("a member name is not valid Unicode", reader.TokenStartIndex, innerException: exception);
        }
    }
}
