namespace FloraGen.Runtime.Internal;

using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

/// <summary>So that JsonSerializer can use what reads and writes a type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ValueConverter<T> : JsonConverter<T>, IClientConverter
{
    private readonly JsonReadFunc<T> _read;
    private readonly JsonWriteAction<T> _write;

    internal ValueConverter(JsonReadFunc<T> read, JsonWriteAction<T> write)
    {
        _read = read;
        _write = write;
    }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool before = SerializerCall.Enter();
        try
        {
            return _read(ref reader);
        }
        finally
        {
            SerializerCall.Leave(before);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        bool before = SerializerCall.Enter();
        try
        {
            _write(writer, value);
        }
        finally
        {
            SerializerCall.Leave(before);
        }
    }

    Type IClientConverter.Target => typeof(T);

    JsonTypeInfo? IClientConverter.TypeInfo(Type type, JsonSerializerOptions options)
        => type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, this) : NullableInfo(type, options) ?? CollectionInfo<T>.Of(type, options);

    private protected virtual JsonTypeInfo? NullableInfo(Type type, JsonSerializerOptions options) => null;
}
