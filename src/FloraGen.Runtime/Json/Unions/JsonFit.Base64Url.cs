namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonFit
{
    public static int Base64Url(Utf8JsonReader reader, ref int looks)
        => JsonFormat.TryText(ref reader, out string text) && Base64UrlText.TryParse(text, out _) ? Encoded : None;
}
