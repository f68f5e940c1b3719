namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

internal readonly partial struct RecordWriter
{
    public void Enum<T>(int index, T? value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (Starts(index, value is null || IsForgotten(index, value.GetValueOrDefault())))
        {
            EnumValue(index, value.GetValueOrDefault(), write);
        }
    }

    public void EnumValue<T>(int index, T value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (EqualityComparer<T>.Default.Equals(value, default))
        {
            if (_additional.TryGetValue(_members.NameOf(index), out JsonElement raw))
            {
                raw.WriteTo(_writer);
                return;
            }

            if (!SerializerCall.IsOpen)
            {
                throw SerializerCall.NoText(_members.NameOf(index));
            }
        }

        write(_writer, value);
    }

    /// <summary>Whether JsonSerializer writes a value that came in and whose text is gone, as it is when a database kept the enum alone.</summary>
    private bool IsForgotten<T>(int index, T value)
        where T : struct, Enum
        => EqualityComparer<T>.Default.Equals(value, default) && SerializerCall.IsOpen && !_additional.ContainsKey(_members.NameOf(index));
}
