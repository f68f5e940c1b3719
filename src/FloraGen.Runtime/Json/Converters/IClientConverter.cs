namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

/// <summary>A converter of one of the client's own types.</summary>
internal interface IClientConverter
{
    /// <summary>The type.</summary>
    Type Target { get; }

    /// <summary>What JsonSerializer has to know of the type, of its nullable form, and of lists and maps of it; null for any other.</summary>
    JsonTypeInfo? TypeInfo(Type type, JsonSerializerOptions options);
}
