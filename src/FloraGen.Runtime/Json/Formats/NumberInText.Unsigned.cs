namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class NumberInText
{
    public static uint UInt32(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Number(ref reader, JsonRead.UInt32) : JsonRead.UInt32(ref reader);

    public static ulong UInt64(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.String ? Number(ref reader, JsonRead.UInt64) : JsonRead.UInt64(ref reader);
}
