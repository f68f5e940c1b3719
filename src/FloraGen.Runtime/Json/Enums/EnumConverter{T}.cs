namespace FloraGen.Runtime.Internal;

using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

/// <summary>A converter of an enum, whose values can also be the keys of a dictionary.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EnumConverter<T> : StructConverter<T>
    where T : struct, Enum
{
    private readonly IEnumKeys _keys;

    internal EnumConverter(JsonReadFunc<T> read, JsonWriteAction<T> write, IEnumKeys keys)
        : base(read, write)
        => _keys = keys;

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => (T)Enum.ToObject(typeof(T), _keys.ValueOfKey(reader.GetString()!));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(_keys.KeyOf(Convert.ToInt32(value, CultureInfo.InvariantCulture)));
}
