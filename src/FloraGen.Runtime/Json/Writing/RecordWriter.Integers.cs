namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal readonly partial struct RecordWriter
{
    /// <summary>Writes a whole number, or one beyond 64 bits as it came.</summary>
    public void KeptInt64(int index, long? value)
    {
        if (value is null && _additional.TryGetValue(_members.NameOf(index), out JsonElement raw) && raw.ValueKind == JsonValueKind.Number)
        {
            _writer.WritePropertyName(_members[index]);
            raw.WriteTo(_writer);
            return;
        }

        Number(index, value);
    }
}
