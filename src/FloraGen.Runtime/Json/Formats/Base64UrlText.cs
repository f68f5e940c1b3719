namespace FloraGen.Runtime.Internal;

using System;
using System.Diagnostics.CodeAnalysis;

/// <summary>Bytes as texts that may stand in URLs (RFC 4648, section 5).</summary>
internal static class Base64UrlText
{
    /// <summary>Without padding.</summary>
    public static string Of(byte[] value) => Convert.ToBase64String(value).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>Reads what is padded too, and the signs of plain base64.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out byte[]? value)
    {
        const int Group = 4;
        string plain = text.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        try
        {
            value = Convert.FromBase64String(plain.PadRight((plain.Length + Group - 1) / Group * Group, '='));
            return true;
        }
        catch (FormatException)
        {
            value = null;
            return false;
        }
    }
}
