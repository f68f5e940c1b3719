namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;
using System.Text.Json;

internal partial struct RecordReader
{
    /// <summary>A value of an enum. One that the enum does not know is kept.</summary>
    public T Enum<T>(ref Utf8JsonReader reader, JsonReadFunc<T> read)
        where T : struct, Enum
    {
        T value = read(ref reader);
        if (EqualityComparer<T>.Default.Equals(value, default) && reader.TokenType != JsonTokenType.Null)
        {
            _additional.Add(_members.NameOf(Index), JsonRead.Element(ref reader));
        }

        return value;
    }
}
