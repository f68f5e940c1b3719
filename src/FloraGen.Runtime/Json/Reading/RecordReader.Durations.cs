namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal partial struct RecordReader
{
    /// <summary>A length of time. One in years or months is kept as well: its days are not how it was meant.</summary>
    public TimeSpan KeptDuration(ref Utf8JsonReader reader)
    {
        TimeSpan value = JsonRead.Duration(ref reader);
        if (Iso8601Duration.IsRounded(JsonRead.String(ref reader)))
        {
            _additional.Add(_members.NameOf(Index), JsonRead.Element(ref reader));
        }

        return value;
    }
}
