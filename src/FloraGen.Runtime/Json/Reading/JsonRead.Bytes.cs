namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonRead
{
    public static byte[] Bytes(ref Utf8JsonReader reader)
    {
        ExpectString(ref reader);
        return reader.TryGetBytesFromBase64(out byte[]? value) || JsonFormat.TryLooseBase64(ref reader, out value)
            ? value
            : throw Malformed(ref reader, "base64");
    }
}
