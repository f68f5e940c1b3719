namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonFit
{
    /// <summary>One in years or months is rather a text, where a union has such a case: nothing keeps how it was written.</summary>
    public static int Duration(Utf8JsonReader reader, ref int looks)
        => JsonFormat.TryText(ref reader, out string text) && Iso8601Duration.TryParse(text, out _) is null && !Iso8601Duration.IsRounded(text) ? Formatted : None;
}
