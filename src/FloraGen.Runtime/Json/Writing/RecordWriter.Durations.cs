namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal readonly partial struct RecordWriter
{
    /// <summary>Writes a value behind its name: as it came, unless it was changed.</summary>
    public void KeptDuration(int index, TimeSpan value)
    {
        if (_additional.TryGetValue(_members.NameOf(index), out JsonElement raw)
            && raw.ValueKind == JsonValueKind.String
            && Iso8601Duration.TryParse(raw.GetString()!, out TimeSpan kept) is null
            && kept == value)
        {
            raw.WriteTo(_writer);
            return;
        }

        JsonWrite.Duration(_writer, value);
    }
}
