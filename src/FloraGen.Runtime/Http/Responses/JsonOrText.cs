namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

/// <summary>The value of a response that is JSON, or the same value as a plain text.</summary>
internal static class JsonOrText
{
    /// <exception cref="ApiSerializationException">The body is not what was expected.</exception>
    public static T Read<T>(ServerResponse response, ApiRequest request, JsonReadFunc<T> read, ApiOptions options)
    {
        if (!IsText(HeaderMap.First(response.Headers, "content-type")))
        {
            return ResponseReader.Read(response, request, read, options);
        }

        // Two values in one: the text itself, or else what is written in it, such as a number.
        string text = TextResponse.Of(response);
        Utf8JsonReader reader = new(WrittenJson.Bytes(text, static (writer, value) => writer.WriteStringValue(value)).Span);
        try
        {
            _ = reader.Read();
            return read(ref reader);
        }
        catch (JsonException)
        {
            return ResponseReader.Read(response, request, read, options);
        }
    }

    /// <summary>All texts but JSON, which some servers call a text. What stands behind the name may be wrong without being missed.</summary>
    private static bool IsText(string? contentType)
    {
        string name = (contentType ?? "").Split(';')[0].Trim();
        return name.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("json", StringComparison.OrdinalIgnoreCase);
    }
}
