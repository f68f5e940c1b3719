namespace FloraGen.Runtime.Internal;

using System;
using System.Buffers;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

/// <summary>A body as JSON: written once, sent with each attempt.</summary>
internal sealed class JsonBody
{
    /// <summary>The text is no part of a page, so only JSON's own rules ask for escapes.</summary>
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ReadOnlyMemory<byte> _json;

    private JsonBody(ReadOnlyMemory<byte> json) => _json = json;

    public static JsonBody Create<T>(T value, JsonWriteAction<T> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, s_options))
        {
            write(writer, value);
        }

        return new JsonBody(buffer.WrittenMemory);
    }

    public HttpContent ToContent()
    {
        ReadOnlyMemoryContent content = new(_json);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
