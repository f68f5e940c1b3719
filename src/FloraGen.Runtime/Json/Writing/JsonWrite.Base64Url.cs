namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonWrite
{
    public static void Base64Url(Utf8JsonWriter writer, byte[] value) => writer.WriteStringValue(Base64UrlText.Of(value));
}
