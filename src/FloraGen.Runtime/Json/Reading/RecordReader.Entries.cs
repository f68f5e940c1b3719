namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal partial struct RecordReader
{
    /// <summary>A member without a name of its own. A value that is not of its type is kept as the JSON that it is.</summary>
    public void Entry<T>(ref Utf8JsonReader reader, scoped ReadOnlySpan<byte> name, JsonReadFunc<T> read, ref EntriesBuilder<T> entries)
        => entries.Add(ref reader, name, read, ref _additional);
}
