using System.Net;
using FloraGen.Benchmarks.Clients.ApiRuntime.Internal;
using FloraGen.Benchmarks.Clients.Flora;

namespace FloraGen.Benchmarks.Running.Json;

/// <summary>Reads a response's bytes and writes a body's as the methods of a generated client do.</summary>
internal static class OurJson
{
    private static readonly ApiRequest s_request = new(HttpMethod.Get, "/assets");
    private static readonly FloraClientOptions s_options = new();

    public static AssetsCursorPage Read(byte[] json)
        => ResponseReader.Read(new ServerResponse(HttpStatusCode.OK, HeaderMap.Empty, json), s_request, AssetsCursorPageJsonConverter.ReadValue, s_options);

    public static ReadOnlyMemory<byte> Write(AssetsCursorPage page) => WrittenJson.Bytes(page, AssetsCursorPageJsonConverter.WriteValue);
}
