namespace FloraGen.Runtime.Internal;

using System.Text.Json;

internal static partial class JsonFit
{
    public static int Date(Utf8JsonReader reader, ref int looks) => JsonFormat.TryDate(ref reader, out _) ? Formatted : None;

    public static int Time(Utf8JsonReader reader, ref int looks) => JsonFormat.TryTime(ref reader, out _) ? Formatted : None;
}
