namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

internal readonly partial struct RecordWriter
{
    public void Enum<T>(int index, T? value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value is null))
        {
            EnumValue(index, value.GetValueOrDefault(), write);
        }
    }

    public void EnumValue<T>(int index, T value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (EqualityComparer<T>.Default.Equals(value, default) && _additional.TryGetValue(_members.NameOf(index), out JsonElement raw))
        {
            raw.WriteTo(_writer);
            return;
        }

        write(_writer, value);
    }
}
