namespace FloraGen.Runtime.Internal;

using System;

/// <summary>What HTTP lets stand in a header.</summary>
internal static class HeaderText
{
    private const string NameSigns = "!#$%&'*+-.^_`|~";

    public static bool IsName(string text)
    {
        foreach (char character in text)
        {
            if (!AsciiSigns.IsLetterOrDigit(character) && !NameSigns.Contains(character, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>Visible ASCII, blanks and tabs.</summary>
    public static bool IsValue(string text)
    {
        foreach (char character in text)
        {
            if (character is (< ' ' or > '~') and not '\t')
            {
                return false;
            }
        }

        return true;
    }
}
