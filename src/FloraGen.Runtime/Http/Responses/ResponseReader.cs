namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

/// <summary>Turns the body of a successful response into a value.</summary>
internal static class ResponseReader
{
    /// <summary>Reads a response whose body nobody else wants to see.</summary>
    /// <inheritdoc cref="Read{T}(ServerResponse, ApiRequest, JsonReadFunc{T}, ApiOptions)"/>
    public static T ReadOnce<T>(ServerResponse response, ApiRequest request, JsonReadFunc<T> read, ApiOptions options)
    {
        T value = Read(response, request, read, options);
        response.ReleaseBody();
        return value;
    }

    /// <exception cref="ApiSerializationException">The body is not what was expected.</exception>
    public static T Read<T>(ServerResponse response, ApiRequest request, JsonReadFunc<T> read, ApiOptions options)
    {
        ReadOnlySpan<byte> json = Utf8Preamble.Skip(response.Body.Span);
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = options.MaxJsonDepth });
        try
        {
            _ = reader.Read();
            T value = read(ref reader);
            // Whatever follows the value is a fault of the text, which the reader reports.
            _ = reader.Read();
            // The reader does not look into texts that nobody asked for, and those are kept too.
            return Utf8.IsValid(json) ? value : throw JsonRead.NoText(StrictUtf8.IndexOfFault(json));
        }
        catch (JsonException) when (HasNoValue(response, request))
        {
            return default!;
        }
        catch (JsonException exception)
        {
            throw ApiErrors.OfBody(response, request.ToString(), exception).Of(options);
        }
        catch (InvalidOperationException)
        {
            throw ApiErrors.OfBody(response, request.ToString(), JsonRead.NoText(reader.TokenStartIndex)).Of(options);
        }
    }

    /// <inheritdoc cref="Read{T}(ServerResponse, ApiRequest, JsonReadFunc{T}, ApiOptions)"/>
    public static T Read<T>(ServerResponse response, ApiRequest request, JsonTypeInfo<T> type, ApiOptions options)
    {
        ReadOnlySpan<byte> json = Utf8Preamble.Skip(response.Body.Span);
        if (json.IsEmpty && HasNoValue(response, request))
        {
            return default!;
        }

        try
        {
            T? value = JsonSerializer.Deserialize(json, type);
            if (!Utf8.IsValid(json))
            {
                throw JsonRead.NoText(StrictUtf8.IndexOfFault(json));
            }

            return value is not null || typeof(T).IsValueType ? value! : throw new JsonReadException("expected a value but found null", 0);
        }
        catch (JsonException exception)
        {
            throw ApiErrors.OfBody(response, request.ToString(), exception).Of(options);
        }
    }

    /// <summary>
    /// Many servers say null by a status without content, or by an empty body where the call did something: it has succeeded, and an
    /// exception would lead callers to do it twice. A call that only reads has nothing but its value.
    /// </summary>
    private static bool HasNoValue(ServerResponse response, ApiRequest request) => response.SaysNothing || (response.HasLengthZero && !request.OnlyReads);
}
