namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

/// <summary>Turns the body of a successful answer into a value.</summary>
internal static class AnswerReader
{
    /// <exception cref="ApiSerializationException">The body is not what was expected.</exception>
    public static T Read<T>(ApiAnswer answer, ApiRequest request, JsonReadFunc<T> read)
    {
        try
        {
            Utf8JsonReader reader = new(Utf8Preamble.Skip(answer.Body.Span));
            _ = reader.Read();
            T value = read(ref reader);
            // Whatever follows the value is a fault of the text, which the reader reports.
            _ = reader.Read();
            return value;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw ApiErrors.OfBody(answer, request.ToString(), exception);
        }
    }

    /// <inheritdoc cref="Read{T}(ApiAnswer, ApiRequest, JsonReadFunc{T})"/>
    public static T Read<T>(ApiAnswer answer, ApiRequest request, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(Utf8Preamble.Skip(answer.Body.Span), type)!;
        }
        catch (JsonException exception)
        {
            throw ApiErrors.OfBody(answer, request.ToString(), exception);
        }
    }
}
