namespace FloraGen.Runtime.Internal;

using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

/// <summary>A converter of a type whose null is another type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class StructConverter<T> : ValueConverter<T>
    where T : struct
{
    internal StructConverter(JsonReadFunc<T> read, JsonWriteAction<T> write)
        : base(read, write)
    {
    }

    private protected override JsonTypeInfo? NullableInfo(Type type, JsonSerializerOptions options) => type == typeof(T?)
        ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
        : CollectionInfo<T?>.Of(type, options);
}
