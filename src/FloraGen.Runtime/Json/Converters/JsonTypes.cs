namespace FloraGen.Runtime.Internal;

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

/// <summary>What JsonSerializer has to know of a type, without looking at it.</summary>
internal static class JsonTypes
{
    private static readonly JsonSerializerOptions s_options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine() };

    public static JsonTypeInfo<T> Of<T>(JsonConverter<T> converter) => JsonMetadataServices.CreateValueInfo<T>(s_options, converter);

    /// <summary>That of a type of the client, made when it is asked for.</summary>
    public static JsonTypeInfo<T> Of<T, TConverter>()
        where TConverter : JsonConverter<T>, new()
        => Made<T, TConverter>.Info;

    private static class Made<T, TConverter>
        where TConverter : JsonConverter<T>, new()
    {
        public static readonly JsonTypeInfo<T> Info = Of(new TConverter());
    }
}
