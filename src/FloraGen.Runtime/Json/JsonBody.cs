namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.Net.Http;
using System.Text.Encodings.Web;
using System.Text.Json;

/// <summary>A JSON request body: written once, sent on each attempt.</summary>
internal sealed class JsonBody
{
    private const int InitialSize = 256;

    // The body is never put into HTML, so only what JSON itself asks for is escaped.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private JsonBody(ReadOnlyMemory<byte> bytes) => Bytes = bytes;

    internal ReadOnlyMemory<byte> Bytes { get; }

    internal string ContentType { get; init; } = "application/json";

    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    internal static JsonBody Create<T>(T value, JsonWriteAction<T> write, string parameterName = "body")
    {
        if (value is null)
        {
            throw new ArgumentNullException(parameterName);
        }

        ArrayBufferWriter<byte> buffer = new(InitialSize);
        using (Utf8JsonWriter writer = new(buffer, s_options))
        {
            write(writer, value);
        }

        return new(buffer.WrittenMemory);
    }

    /// <summary>The content of one attempt: a message disposes its content, so each needs its own.</summary>
    internal HttpContent ToContent()
    {
        ReadOnlyMemoryContent content = new(Bytes);
        _ = content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        return content;
    }
}
