namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal partial struct RecordReader
{
    /// <summary>Where numbers begin that 64 bits cannot hold.</summary>
    private const double BeyondInt64 = 9_223_372_036_854_775_808D;

    /// <summary>A whole number. One beyond 64 bits is null here, and kept as it is written.</summary>
    public long? KeptInt64(ref Utf8JsonReader reader)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        if (reader.TokenType == JsonTokenType.Number
            && !reader.TryGetInt64(out _)
            && reader.TryGetDouble(out double value)
            && value is >= BeyondInt64 or <= -BeyondInt64)
        {
            _additional.Add(_members.NameOf(Index), JsonRead.Element(ref reader));
            return null;
        }

        return JsonRead.Int64(ref reader);
    }
}
