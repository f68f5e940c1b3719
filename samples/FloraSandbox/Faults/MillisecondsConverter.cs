using System.Text.Json;
using System.Text.Json.Serialization;

namespace FloraSandbox.Faults;

internal sealed class MillisecondsConverter : JsonConverter<TimeSpan>
{
    public override TimeSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : throw new JsonException("A time is a whole number of milliseconds.");

    public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options)
        => writer.WriteNumberValue((long)value.TotalMilliseconds);
}
