namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

internal readonly partial struct RecordWriter
{
    public void EnumList<T>(int index, IReadOnlyList<T>? value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value is null))
        {
            EnumItems(index, value!, write);
        }
    }

    public void EnumMap<T>(int index, IReadOnlyDictionary<string, T>? value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value is null))
        {
            EnumItems(index, value!, write);
        }
    }

    public void EnumItems<T>(int index, IReadOnlyList<T> items, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (!UnrecognizedItems.TryWriteKept(_writer, items, _members.NameOf(index), _additional))
        {
            JsonWrite.List(_writer, items, write);
        }
    }

    public void EnumItems<T>(int index, IReadOnlyDictionary<string, T> items, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (!UnrecognizedItems.TryWriteKept(_writer, items.Values, _members.NameOf(index), _additional))
        {
            JsonWrite.Map(_writer, items, write);
        }
    }
}
