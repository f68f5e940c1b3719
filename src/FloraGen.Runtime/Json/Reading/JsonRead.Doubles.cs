namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonRead
{
    public static float Single(ref Utf8JsonReader reader)
    {
        ExpectNumber(ref reader);
        return reader.TryGetSingle(out float value) && JsonNumber.IsFinite(value) ? value : throw OutOfRange(ref reader, "a number of single precision");
    }

    public static double Double(ref Utf8JsonReader reader)
    {
        ExpectNumber(ref reader);
        if (!reader.HasValueSequence && WholeDouble.TryParse(reader.ValueSpan, out double whole))
        {
            return whole;
        }

        return reader.TryGetDouble(out double value) && JsonNumber.IsFinite(value) ? value : throw OutOfRange(ref reader, "a number of double precision");
    }
}
