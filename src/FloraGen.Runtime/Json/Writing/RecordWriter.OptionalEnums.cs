namespace FloraGen.Runtime.Internal;

using System;
using System.Collections.Generic;

internal readonly partial struct RecordWriter
{
    public void OptionalEnum<T>(int index, Optional<T> value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (!IsForgotten(index, value) && StartsOptional(index, value))
        {
            EnumValue(index, value.Value, write);
        }
    }

    public void OptionalEnum<T>(int index, Optional<T?> value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (!IsForgotten(index, value) && StartsOptional(index, value))
        {
            EnumValue(index, value.Value.GetValueOrDefault(), write);
        }
    }

    public void OptionalEnumMap<T>(int index, Optional<IReadOnlyDictionary<string, T>?> value, JsonWriteAction<T> write)
        where T : struct, Enum
    {
        if (StartsOptional(index, value))
        {
            EnumItems(index, value.Value!, write);
        }
    }

    private bool IsForgotten<T>(int index, Optional<T> value)
        where T : struct, Enum
        => value.HasValue && IsForgotten(index, value.Value);

    private bool IsForgotten<T>(int index, Optional<T?> value)
        where T : struct, Enum
        => value is { HasValue: true, Value: { } known } && IsForgotten(index, known);
}
