namespace FloraGen.Model;

internal static class PlainName
{
    /// <summary>A name without marks and turns: <c>next_cursor</c>, <c>NextCursor</c> and <c>next-cursor</c> are the same.</summary>
    public static string Of(string name)
    {
        char[] plain = new char[name.Length];
        int length = 0;
        foreach (char character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                plain[length++] = char.ToLowerInvariant(character);
            }
        }

        return new string(plain, 0, length);
    }
}
