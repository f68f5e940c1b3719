namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonFit
{
    public static int Duration(Utf8JsonReader reader, ref int looks)
        => JsonFormat.TryText(ref reader, out string text) && Iso8601Duration.TryParse(text, out _) is null ? Formatted : None;
}
