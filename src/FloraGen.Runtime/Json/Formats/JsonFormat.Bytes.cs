namespace FloraGen.Runtime.Internal;

using System;
using System.Text.Json;

internal static partial class JsonFormat
{
    /// <summary>Base64 as many servers write it: broken into lines, or with bits behind its last byte.</summary>
    public static bool TryLooseBase64(ref Utf8JsonReader reader, out byte[] value)
    {
        value = [];
        if (!TryText(ref reader, out string text))
        {
            return false;
        }

#if NET8_0_OR_GREATER
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out int length))
        {
            return false;
        }

        value = bytes[..length];
        return true;
#else
        try
        {
            value = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
#endif
    }
}
