namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

/// <summary>What JsonSerializer has to know of all of a client's types.</summary>
internal sealed class ClientTypes : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, IClientConverter> _converters = [];

    /// <param name="converters">One for each type.</param>
    public ClientTypes(params IClientConverter[] converters)
    {
        foreach (IClientConverter converter in converters)
        {
            _converters.Add(converter.Target, converter);
        }
    }

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        => _converters.TryGetValue(ItemOf(type), out IClientConverter? converter) ? converter.TypeInfo(type, options) : null;

    private static Type ItemOf(Type type)
    {
        Type item = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GetGenericArguments()[^1] : type;
        return Nullable.GetUnderlyingType(item) ?? item;
    }
}
