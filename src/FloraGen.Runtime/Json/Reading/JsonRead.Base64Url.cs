namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonRead
{
    public static byte[] Base64Url(ref Utf8JsonReader reader)
        => Base64UrlText.TryParse(String(ref reader), out byte[]? value) ? value : throw Malformed(ref reader, "base64url");
}
