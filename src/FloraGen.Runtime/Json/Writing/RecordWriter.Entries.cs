namespace FloraGen.Runtime.Internal;

using System.Collections.Generic;
using System.Text.Json;

internal readonly partial struct RecordWriter
{
    /// <summary>Writes members that have a type but no name of their own, then what the record does not know, and ends the object.</summary>
    public void EndWith<T>(IReadOnlyDictionary<string, T> entries, JsonWriteAction<T> write)
    {
        foreach (KeyValuePair<string, T> entry in entries)
        {
            if (!_members.Has(entry.Key))
            {
                _writer.WritePropertyName(entry.Key);
                write(_writer, entry.Value);
            }
        }

        foreach (KeyValuePair<string, JsonElement> member in _additional)
        {
            if (!_members.Has(member.Key) && !entries.ContainsKey(member.Key))
            {
                _writer.WritePropertyName(member.Key);
                JsonWrite.Element(_writer, member.Value);
            }
        }

        _writer.WriteEndObject();
    }
}
