namespace FloraGen.Runtime.Internal;

using System;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

/// <summary>
/// What JsonSerializer has to know of all of a client's types. Each type names its converter, which is kept where code is trimmed
/// as long as the type is, so that nobody has to list them.
/// </summary>
internal sealed class ClientTypes : IJsonTypeInfoResolver
{
    /// <summary>One for all options: it keeps nothing.</summary>
    public static ClientTypes Instance { get; } = new();

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => ConverterOf(ItemOf(type))?.TypeInfo(type, options);

    private static Type ItemOf(Type type)
    {
        Type item = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[^1] : type;
        return Nullable.GetUnderlyingType(item) ?? item;
    }

    private static IClientConverter? ConverterOf(Type type)
        => type.Assembly == typeof(ClientTypes).Assembly && type.GetCustomAttribute<JsonConverterAttribute>(inherit: false)?.ConverterType is { } converter
            && typeof(IClientConverter).IsAssignableFrom(converter)
            ? (IClientConverter?)Activator.CreateInstance(converter)
            : null;
}
