namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonFit
{
    public static int UInt32(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.Number
            ? Whole(reader.TryGetUInt32(out _), JsonRead.TryWholeUnsigned(ref reader, out ulong value) && value <= uint.MaxValue)
            : None;

    public static int UInt64(Utf8JsonReader reader, ref int looks)
        => reader.TokenType == JsonTokenType.Number ? Whole(reader.TryGetUInt64(out _), JsonRead.TryWholeUnsigned(ref reader, out ulong _)) : None;
}
