namespace FloraGen.Reading.Text;

/// <summary>The escapes of a text in JSON.</summary>
internal static class JsonEscape
{
    /// <param name="text">The text of a document.</param>
    /// <param name="index">Where the backslash stands; left behind the escape.</param>
    /// <returns>The character that it stands for; null for none, and for half of a character.</returns>
    public static char? Read(string text, ref int index)
    {
        char kind = index + 1 < text.Length ? text[index + 1] : '\0';
        if (kind == 'u')
        {
            int code = 0;
            for (int digit = index + 2; digit < index + 6; digit++)
            {
                int value = digit < text.Length ? HexValue(text[digit]) : -1;
                if (value < 0)
                {
                    return null;
                }

                code = (code << 4) | value;
            }

            index += 6;
            return char.IsSurrogate((char)code) ? null : (char)code;
        }

        index += 2;
        return kind switch
        {
            '"' or '\\' or '/' => kind,
            'n' => '\n',
            't' => '\t',
            'r' => '\r',
            'b' => '\b',
            'f' => '\f',
            _ => null,
        };
    }

    private static int HexValue(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
