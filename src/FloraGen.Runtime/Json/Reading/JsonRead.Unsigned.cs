namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonRead
{
    public static uint UInt32(ref Utf8JsonReader reader)
    {
        ExpectNumber(ref reader);
        return reader.TryGetUInt32(out uint value) ? value
            : TryWholeUnsigned(ref reader, out ulong whole) && whole <= uint.MaxValue ? (uint)whole
            : throw OutOfRange(ref reader, "a whole number of 32 bits that is not negative");
    }

    public static ulong UInt64(ref Utf8JsonReader reader)
    {
        ExpectNumber(ref reader);
        return reader.TryGetUInt64(out ulong value) || TryWholeUnsigned(ref reader, out value)
            ? value
            : throw OutOfRange(ref reader, "a whole number of 64 bits that is not negative");
    }

    /// <inheritdoc cref="TryWhole(ref Utf8JsonReader, out long)"/>
    public static bool TryWholeUnsigned(ref Utf8JsonReader reader, out ulong value) => JsonNumber.TryWhole(NumberText(ref reader), out value);
}
