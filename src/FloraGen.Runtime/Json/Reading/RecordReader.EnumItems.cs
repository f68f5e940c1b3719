namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

internal partial struct RecordReader
{
    /// <summary>Values of an enum. Where one is among them that the enum does not know, all are kept.</summary>
    public IReadOnlyList<T> EnumList<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : struct, Enum
    {
        Utf8JsonReader start = reader;
        IReadOnlyList<T> items = JsonRead.List(ref reader, read);
        UnrecognizedItems.Keep(items, start, _members.NameOf(Index), ref _additional);
        return items;
    }

    /// <inheritdoc cref="EnumList{T}"/>
    public IReadOnlyDictionary<string, T> EnumMap<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : struct, Enum
    {
        Utf8JsonReader start = reader;
        IReadOnlyDictionary<string, T> items = JsonRead.Map(ref reader, read);
        UnrecognizedItems.Keep(items.Values, start, _members.NameOf(Index), ref _additional);
        return items;
    }
}
