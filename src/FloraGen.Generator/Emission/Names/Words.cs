namespace FloraGen.Emission.Names;

/// <summary>Splits what a document calls something into words: at anything that is no letter or digit, and where case turns.</summary>
internal static class Words
{
    public static List<string> Of(string phrase)
    {
        List<string> words = [];
        int start = -1;
        for (int index = 0; index < phrase.Length; index++)
        {
            if (!char.IsLetterOrDigit(phrase[index]))
            {
                Take(index);
                start = -1;
            }
            else if (start < 0)
            {
                start = index;
            }
            else if (StartsWord(phrase, index))
            {
                Take(index);
                start = index;
            }
        }

        Take(phrase.Length);
        return words;

        void Take(int end)
        {
            if (start >= 0)
            {
                words.Add(phrase.Substring(start, end - start));
            }
        }
    }

    /// <summary><c>assetId</c> turns at the I; <c>HTMLPage</c> at the P.</summary>
    private static bool StartsWord(string phrase, int index)
    {
        if (!char.IsUpper(phrase[index]))
        {
            return false;
        }

        return !char.IsUpper(phrase[index - 1])
            || (index + 1 < phrase.Length && char.IsLower(phrase[index + 1]));
    }
}
