namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;

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

    /// <summary>An object without members.</summary>
    public static JsonBody Empty { get; } = new("{}"u8.ToArray(), "application/json");

    public static JsonBody Create<T>(T value, JsonWriteAction<T> write, string mediaType = "application/json")
        => new(WrittenJson.Bytes(value, write), mediaType);

    public override HttpContent ToContent(Action<long> onSent, RequestOptions? call) => WithType(new ReadOnlyMemoryContent(_json), _mediaType);

    public override ApiContent With(IReadOnlyDictionary<string, JsonElement> members)
    {
        JsonElement own = WrittenJson.Parse(_json.Span);
        if (own.ValueKind != JsonValueKind.Object)
        {
            throw BodyMembers.NotPossible();
        }

        return Create(members, (writer, added) => Write(writer, own, added), _mediaType);
    }

    private static void Write(Utf8JsonWriter writer, JsonElement own, IReadOnlyDictionary<string, JsonElement> members)
    {
        writer.WriteStartObject();
        foreach (JsonProperty member in own.EnumerateObject())
        {
            if (!members.ContainsKey(member.Name))
            {
                member.WriteTo(writer);
            }
        }

        foreach (KeyValuePair<string, JsonElement> member in members)
        {
            writer.WritePropertyName(member.Key);
            member.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
