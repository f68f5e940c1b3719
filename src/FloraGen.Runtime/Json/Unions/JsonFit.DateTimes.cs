namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonFit
{
    public static int DateTime(Utf8JsonReader reader, ref int looks) => JsonFormat.TryDateTimeOffset(ref reader, out _) ? Formatted : None;
}
