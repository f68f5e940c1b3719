using System.Text.Json;
using System.Text.Json.Serialization;

namespace Peers;

/// <summary>A converter of the application, whose work is easily seen.</summary>
internal sealed class Loud : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()?.ToUpperInvariant();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
