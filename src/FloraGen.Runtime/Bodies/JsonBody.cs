namespace FloraGen.Runtime.Internal;

using System;
using System.Net.Http;

/// <summary>A body as JSON: written once, sent with each attempt.</summary>
internal sealed class JsonBody : ApiContent
{
    private readonly ReadOnlyMemory<byte> _json;
    private readonly string _mediaType;

    private JsonBody(ReadOnlyMemory<byte> json, string mediaType)
    {
        _json = json;
        _mediaType = mediaType;
    }

    public static JsonBody Create<T>(T value, JsonWriteAction<T> write, string mediaType = "application/json")
        => new(WrittenJson.Bytes(value, write), mediaType);

    public override HttpContent ToContent(Action<long> onSent) => WithType(new ReadOnlyMemoryContent(_json), _mediaType);
}
