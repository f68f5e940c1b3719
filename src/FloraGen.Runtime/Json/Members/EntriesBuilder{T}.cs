namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

/// <summary>Collects the members of an object that have no name of their own but a type.</summary>
internal struct EntriesBuilder<T>
{
    private static readonly OrderedMap<T> s_empty = new();

    private OrderedMap<T>? _entries;

    public static IReadOnlyDictionary<string, T> Empty => s_empty;

    /// <summary>Reads a member. A value that is not of the type is kept as the JSON that it is.</summary>
    /// <exception cref="JsonReadException">The member was read before.</exception>
    public void Add(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, JsonReadFunc<T> value, ref AdditionalPropertiesBuilder additional)
    {
        long position = reader.TokenStartIndex;
        string key = JsonRead.Text(name, position);
        if (additional.Has(key) || _entries?.ContainsKey(key) == true)
        {
            throw JsonRead.Duplicate(position);
        }

        Utf8JsonReader start = reader;
        try
        {
            T entry = value(ref reader);
            _ = (_entries ??= new()).TryAdd(key, entry);
        }
        catch (JsonException)
        {
            reader = start;
            additional.Add(key, JsonRead.Element(ref reader));
        }
    }

    public readonly IReadOnlyDictionary<string, T> Build() => _entries ?? s_empty;
}
