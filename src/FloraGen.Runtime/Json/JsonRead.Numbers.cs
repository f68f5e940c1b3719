namespace FloraGen.Runtime.Internal;

using System.Text.Json;

/// <content>Booleans and numbers. An integer may be written as 1.0 or 1e2, as JSON Schema has it.</content>
internal static partial class JsonRead
{
    internal static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonReadException.Expected("a boolean", ref reader),
    };

    internal static int Int32(ref Utf8JsonReader reader)
    {
        const string Expected = "a 32-bit integer";
        RequireNumber(ref reader, Expected);
        return reader.TryGetInt32(out int value) ? value : (int)Whole(ref reader, int.MinValue, int.MaxValue, Expected);
    }

    internal static long Int64(ref Utf8JsonReader reader)
    {
        const string Expected = "a 64-bit integer";
        RequireNumber(ref reader, Expected);
        return reader.TryGetInt64(out long value) ? value : (long)Whole(ref reader, long.MinValue, long.MaxValue, Expected);
    }

    internal static double Double(ref Utf8JsonReader reader)
    {
        const string Expected = "a number";
        RequireNumber(ref reader, Expected);
        return reader.TryGetDouble(out double value) && double.IsFinite(value) ? value : throw JsonReadException.OutOfRange(Expected, ref reader);
    }

    internal static float Single(ref Utf8JsonReader reader)
    {
        const string Expected = "a single-precision number";
        RequireNumber(ref reader, Expected);
        return reader.TryGetSingle(out float value) && float.IsFinite(value) ? value : throw JsonReadException.OutOfRange(Expected, ref reader);
    }

    internal static decimal Decimal(ref Utf8JsonReader reader)
    {
        const string Expected = "a decimal number";
        RequireNumber(ref reader, Expected);
        return reader.TryGetDecimal(out decimal value) ? value : throw JsonReadException.OutOfRange(Expected, ref reader);
    }

    private static decimal Whole(ref Utf8JsonReader reader, decimal least, decimal most, string expected)
    {
        if (!reader.TryGetDecimal(out decimal value) || value < least || value > most)
        {
            throw JsonReadException.OutOfRange(expected, ref reader);
        }

        return decimal.IsInteger(value)
            ? value
            : throw new JsonReadException($"expected {expected} but found a fraction", reader.TokenStartIndex);
    }

    private static void RequireNumber(ref Utf8JsonReader reader, string expected)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonReadException.Expected(expected, ref reader);
        }
    }
}
