namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>So that JsonSerializer can use what reads and writes a type.</summary>
internal abstract class ValueConverter<T>(JsonReadFunc<T> read, JsonWriteAction<T> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}
